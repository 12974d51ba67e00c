import type { UnitKind } from '@meereis/access';
import type { EventOf } from '@meereis/event-store';
import type { Arrangement } from '../domain/arrangement';
import type { personReported } from '../domain/intake-events';
import { inBanenafspraak } from '../domain/intake.rule';

type Reported = EventOf<typeof personReported>['data'];
type OwnerKind = Reported['proposedOwnerKind'];

/**
 * Whom to propose as first owner: for somebody of the banenafspraak whoever had the contact before (R034), for everybody
 * else the route.
 */
export function proposedOwnerKind(
  { situation, benefit }: Pick<Reported, 'situation' | 'benefit'>,
  earlier?: UnitKind,
): OwnerKind {
  switch (earlier) {
    case 'union':
    case 'employer-organisation':
    case 'uwv-executor':
    case 'municipality':
      return earlier;
    default:
      // A mobility team has no people of its own to propose: its partners do the intake.
      return byRoute(situation, benefit);
  }
}

/** Which unit had the contact before, of somebody found in the register of the banenafspraak then (R034). */
export function earlierContact(former: Arrangement | undefined): string | undefined {
  return former !== undefined && inBanenafspraak(former) ? former.ownerUnit : undefined;
}

/**
 * Who does the intake by the route of R012: work-to-work a social partner, WW and the other UWV benefits UWV;
 * self-employed people (R008), people without a benefit and bijstand the municipality.
 */
function byRoute(situation: Reported['situation'], benefit: Reported['benefit']): OwnerKind {
  switch (benefit) {
    case 'ww':
    case 'wajong':
    case 'wia':
    case 'ziektewet':
      return 'uwv-executor';
    case 'participatiewet':
    case 'bbz':
    case 'tozo':
      return 'municipality';
    case 'none':
    case 'other':
      return situation === 'working' || situation === 'notice-period' ? 'union' : 'municipality';
  }
}
