import type { LocalDate } from '@meereis/kernel';
import type { Desk, DeskVersion } from './desk';
import { holdsOn } from './period.rule';

/** How the desk stands on a day: the last version that has begun, while it lasts; undefined when there is no desk then. */
export function deskOn({ versions, lastDay }: Desk, on: LocalDate): DeskVersion | undefined {
  if (lastDay !== undefined && on > lastDay) return undefined;
  const begun = versions.filter((one) => one.validFrom <= on);
  const last = begun.reduce<DeskVersion | undefined>(
    (latest, one) => (latest === undefined || one.validFrom > latest.validFrom ? one : latest),
    undefined,
  );
  return last !== undefined && holdsOn({ from: last.validFrom, until: last.validUntil }, on)
    ? last
    : undefined;
}
