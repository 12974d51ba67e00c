import type { Dto } from '../api/client';

/** Where a case stands, in the words of the team. */
export const PHASES: Readonly<Record<NonNullable<Dto<'WorklistCaseDto'>['phase']>, string>> = {
  reported: 'Gemeld',
  weighed: 'Gewogen',
  admitted: 'Toegelaten',
  refused: 'Niet toegelaten',
  planning: 'Plan in voorbereiding',
  set: 'Plan vastgesteld',
  placed: 'Aan het werk',
  closed: 'Gesloten',
  reopened: 'Heropend',
};

/** The case file says its phase as text: one this build does not know is shown as it came. */
export function phaseName(phase: string): string {
  return Object.hasOwn(PHASES, phase) ? PHASES[phase as keyof typeof PHASES] : phase;
}
