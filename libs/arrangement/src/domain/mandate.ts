import type { Organisations, Unit, UnitKind } from '@meereis/access';
import { refusal, type Refusal } from '@meereis/commands';

type Decision = 'refuse-admission' | 'decide-objection';

/**
 * Who can take a decision in law (R141). A beschikking is an administrative authority's (Awb 1:3): UWV under the Wet
 * SUWI, the municipality under the Participatiewet. A union, an employer organisation or a school is none, and a
 * mobility team is a collaboration without a mandate of its own.
 */
const MANDATE: Readonly<Record<Decision, readonly UnitKind[]>> = {
  'refuse-admission': ['uwv-executor', 'municipality'],
  'decide-objection': ['uwv-executor', 'municipality'],
};

/** Refused with the units that can, so that the caseworker knows where to go. */
export function mandateRefusal(
  unit: Unit,
  decision: Decision,
  competent: readonly string[],
): Refusal | false {
  if (MANDATE[decision].includes(unit.kind)) return false;
  const who = competent.length === 0 ? 'UWV of een gemeente' : competent.join(' of ');
  return refusal(
    'R141',
    'no-mandate',
    `Uw organisatie mag geen beschikking afgeven. Draag het dossier over aan ${who}.`,
  );
}

/** Names of the units in a region that can take the decision. */
export function competentUnits(
  organisations: Organisations,
  decision: Decision,
  region: string,
): readonly string[] {
  return organisations
    .units()
    .filter((unit) => unit.region === region && MANDATE[decision].includes(unit.kind))
    .map((unit) => unit.name);
}
