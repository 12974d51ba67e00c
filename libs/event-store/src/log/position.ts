import { InvalidReadError } from '../errors';
import type { Position } from '../event-store';

const DIGITS = 20;

/** The position of the adapter's own n-th event, counted from 1. */
export function positionOf(sequence: number): Position {
  return String(sequence).padStart(DIGITS, '0') as Position;
}

/** @throws InvalidReadError for text that no embedded adapter gave out. */
export function sequenceOf(position: Position): number {
  const sequence = /^\d{20}$/.test(position) ? Number(position) : NaN;
  if (!Number.isSafeInteger(sequence))
    throw new InvalidReadError(`"${position.slice(0, 40)}" is no position of this log.`);
  return sequence;
}
