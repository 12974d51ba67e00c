import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, RegionCode, Uuid } from '@meereis/kernel';
import type { Employer } from '../domain/employer';
import { locationOf, otherRegion } from '../domain/employer.rule';
import { endsBeforeItBegins } from '../domain/period.rule';

export interface EndLocation {
  readonly locationId: Uuid;
  readonly lastDay: LocalDate;
}

export function decideEndLocation(
  state: Employer,
  { locationId, lastDay }: EndLocation,
  ofUnit: RegionCode | undefined,
): Decision {
  const location = locationOf(state, locationId);
  return refuseAll(
    [
      location === undefined &&
        refusal('R001', 'location-unknown', 'Deze vestiging staat niet bij deze werkgever.'),
      otherRegion(ofUnit, location?.region),
      location?.lastDay !== undefined &&
        refusal('R001', 'location-already-ended', 'Deze vestiging is al beëindigd.'),
      location !== undefined && endsBeforeItBegins({ from: location.activeFrom, until: lastDay }),
    ],
    () => [
      { type: 'employer-location-ended.v1', data: { employerId: state.employerId, locationId, lastDay } },
    ],
  );
}
