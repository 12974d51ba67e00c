import type { Unit, UnitKind } from '@meereis/access';
import { refusal, type Refusal } from '@meereis/commands';
import type { Person } from '../domain/person';

/** Kinds of unit that can hold direction of a case (R012, R032). */
const OWNERS: readonly UnitKind[] = [
  'uwv-executor',
  'municipality',
  'union',
  'employer-organisation',
  'mobility-team',
];

/** Between these bodies the law itself is the ground to share (Q06). */
const LEGAL_TASK: readonly UnitKind[] = ['uwv-executor', 'municipality'];

export type Ground = 'legal-task' | 'consent';
export type Consent = Person['consents'][number];

export function canOwnCases(unit: Unit): boolean {
  return OWNERS.includes(unit.kind);
}

/** What a handover between these two units rests on (R036, Q06). */
export function groundNeeded(from: Unit, to: Unit): Ground {
  return LEGAL_TASK.includes(from.kind) && LEGAL_TASK.includes(to.kind) ? 'legal-task' : 'consent';
}

/** The person's consent in force for this unit, if there is one. */
export function consentFor(person: Person | undefined, toUnit: string): Consent | undefined {
  return person?.consents.find((one) => one.toUnit === toUnit && one.ground === 'consent');
}

/** R036: without a ground nothing is shared. A consent is enough everywhere; a legal task only between public bodies. */
export function noGround(
  ground: Ground,
  from: Unit,
  to: Unit,
  consent: Consent | undefined,
): readonly (Refusal | false)[] {
  return [
    ground === 'legal-task' &&
      groundNeeded(from, to) === 'consent' &&
      refusal(
        'R036',
        'no-legal-task',
        'Tussen deze organisaties is er geen wettelijke taak om gegevens te delen. Vraag de persoon om toestemming.',
      ),
    ground === 'consent' &&
      consent === undefined &&
      refusal(
        'R036',
        'no-consent',
        `De persoon heeft geen toestemming gegeven om het dossier te delen met ${to.name}. Leg de toestemming eerst vast.`,
      ),
  ];
}
