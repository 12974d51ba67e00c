import type { Unit, UnitKind } from '@meereis/access';

/** Bodies that share on a legal task (Q06). */
const PUBLIC: readonly UnitKind[] = ['uwv-executor', 'municipality'];

export interface FirstOwnerFacts {
  /** Kind the intake route proposes (R012). */
  readonly proposed: UnitKind;
  readonly region: string;
  readonly reporter: Unit;
  /** The person agrees to go to the organisation of the route. */
  readonly consent: boolean;
  readonly units: readonly Unit[];
}

/**
 * Who directs the case of one person of a group: the organisation of the intake route in the person's own region
 * (R012), where it may have the data (Q06: public bodies by legal task, others with consent); else the reporting
 * organisation's own unit there; else the municipality there. Undefined when nobody may have the data.
 */
export function firstOwner(facts: FirstOwnerFacts): Unit | undefined {
  const { proposed, region, reporter } = facts;
  const there = facts.units.filter((one) => one.region === region);
  const choices = [
    only(there, proposed, reporter),
    there.find((one) => one.oin === reporter.oin && one.kind === reporter.kind),
    only(there, 'municipality', reporter),
  ];
  return choices.find((one) => one !== undefined && mayHave(one, facts));
}

/** The unit of a kind: of the own organisation, or the only one there. Between two unions nobody else chooses. */
function only(there: readonly Unit[], kind: UnitKind, reporter: Unit): Unit | undefined {
  const ofKind = there.filter((one) => one.kind === kind);
  return ofKind.find((one) => one.oin === reporter.oin) ?? (ofKind.length === 1 ? ofKind[0] : undefined);
}

function mayHave(unit: Unit, { reporter, consent }: FirstOwnerFacts): boolean {
  if (unit.oin === reporter.oin || consent) return true;
  return PUBLIC.includes(unit.kind) && PUBLIC.includes(reporter.kind);
}
