import type { EventOf } from '@meereis/event-store';
import type { personReported } from '../domain/intake-events';

type Reported = EventOf<typeof personReported>['data'];

/**
 * Who does the intake by the route of R012: work-to-work a social partner, WW and the other UWV benefits UWV;
 * self-employed people, people without a benefit and bijstand the municipality.
 */
export function proposedOwnerKind(
  situation: Reported['situation'],
  benefit: Reported['benefit'],
): Reported['proposedOwnerKind'] {
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
