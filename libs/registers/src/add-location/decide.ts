import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { RegionCode, Uuid } from '@meereis/kernel';
import type { Employer } from '../domain/employer';
import type { EmployerEvent } from '../domain/employer-events';
import { EMPLOYER_ENDED, otherRegion } from '../domain/employer.rule';

type Added = Extract<EmployerEvent, { type: 'employer-location-added.v1' }>['data'];
export type AddLocation = Omit<Added, 'employerId' | 'locationId' | 'region'>;

export interface LocationFacts {
  readonly locationId: Uuid;
  /** Of the municipality, on the first day; undefined when it lies in none. */
  readonly region: string | undefined;
  readonly ofUnit: RegionCode | undefined;
}

/** More locations than one employer has in the country; bounds the stream and every answer. */
export const LOCATIONS_MAX = 400;

/** A location lies in one region: that of its municipality (R001). */
export function decideAddLocation(state: Employer, command: AddLocation, facts: LocationFacts): Decision {
  const { region, locationId, ofUnit } = facts;
  return refuseAll(
    [
      state.lastDay !== undefined && EMPLOYER_ENDED,
      region === undefined &&
        refusal(
          'R001',
          'municipality-in-no-region',
          'Deze gemeente hoort die dag bij geen enkele arbeidsmarktregio. Controleer de gemeentecode.',
        ),
      otherRegion(ofUnit, region),
      state.locations.length >= LOCATIONS_MAX &&
        refusal('R001', 'too-many-locations', `Een werkgever heeft hoogstens ${LOCATIONS_MAX} vestigingen.`),
    ],
    () =>
      region === undefined
        ? []
        : [
            {
              type: 'employer-location-added.v1',
              data: { employerId: state.employerId, locationId, region, ...command },
            },
          ],
  );
}
