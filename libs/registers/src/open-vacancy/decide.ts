import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, RegionCode, Uuid } from '@meereis/kernel';
import type { Employer } from '../domain/employer';
import { employerNotActive, isActiveOn, locationOf, otherRegion } from '../domain/employer.rule';
import type { Vacancy } from '../domain/vacancy';
import type { VacancyEvent } from '../domain/vacancy-events';
import { offerFaults } from '../domain/vacancy.rule';

type Opened = Extract<VacancyEvent, { type: 'vacancy-opened.v1' }>['data'];
export type OpenVacancy = Omit<Opened, 'vacancyId' | 'region' | 'openedOn'>;

export interface VacancyFacts {
  readonly vacancyId: Uuid;
  readonly today: LocalDate;
  readonly ofUnit: RegionCode | undefined;
  /** As it stands in the register; undefined when unknown. */
  readonly employer: Employer | undefined;
}

const UNKNOWN_EMPLOYER = refusal(
  'R024',
  'employer-unknown',
  'Deze werkgever staat niet in het register. Registreer de werkgever eerst.',
);
const UNKNOWN_LOCATION = refusal(
  'R001',
  'location-not-active',
  'Deze vestiging staat niet bij deze werkgever, of is die dag niet actief.',
);

/** Opens a vacancy, learning job or work placement at one location, and so in one region (R021, R150). */
export function decideOpenVacancy(
  state: Vacancy | undefined,
  command: OpenVacancy,
  facts: VacancyFacts,
): Decision {
  const { employer, vacancyId, today: openedOn } = facts;
  const location = employer && locationOf(employer, command.locationId);
  return refuseAll(
    [
      state !== undefined && refusal('R021', 'vacancy-already-open', 'Deze vacature staat al open.'),
      employer === undefined ? UNKNOWN_EMPLOYER : employerNotActive(employer, command.from),
      employer !== undefined &&
        (location === undefined || !isActiveOn(location, command.from)) &&
        UNKNOWN_LOCATION,
      otherRegion(facts.ofUnit, location?.region),
      ...offerFaults(command),
      command.openHiring &&
        !command.permanent &&
        refusal(
          'open-hiring',
          'open-hiring-needs-permanent-job',
          'Open Hiring is er alleen voor een vacature voor een vaste baan.',
        ),
    ],
    () =>
      location === undefined
        ? []
        : [
            {
              type: 'vacancy-opened.v1',
              data: { vacancyId, region: location.region, ...command, openedOn },
            },
          ],
  );
}
