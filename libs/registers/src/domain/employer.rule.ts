import { refusal, type Refusal } from '@meereis/commands';
import { formatDate, uuidV5, type LocalDate, type RegionCode, type Uuid } from '@meereis/kernel';
import type { Employer, Location } from './employer';
import { holdsOn } from './period.rule';

/** Namespace of ids that follow from a public key; fixed for ever, because stream names hang on it. */
export const REGISTER_NAMESPACE = '5d0d3a5c-7d0f-5b1e-9a3e-5f4f0c7e2b61' as Uuid;

/** An employer is found by its KVK number, so two partners who register it at once meet in one stream (R014). */
export function employerIdOf(kvk: string): Uuid {
  return uuidV5(REGISTER_NAMESPACE, `employer/${kvk}`);
}

export const EMPLOYER_ENDED = refusal(
  'R024',
  'employer-ended',
  'Deze werkgever is beëindigd in het register.',
);

export function isActiveOn(
  one: { readonly activeFrom: LocalDate; readonly lastDay?: LocalDate },
  on: LocalDate,
) {
  return holdsOn({ from: one.activeFrom, until: one.lastDay }, on);
}

/** For whoever records something with an employer: it must be active that day. */
export function employerNotActive(employer: Employer, on: LocalDate): Refusal | false {
  return (
    !isActiveOn(employer, on) &&
    refusal(
      'R024',
      'employer-not-active',
      `Deze werkgever is op ${formatDate(on)} niet actief in het register. Controleer de werkgever en de datum.`,
    )
  );
}

export function locationOf(employer: Employer, locationId: Uuid): Location | undefined {
  return employer.locations.find((one) => one.locationId === locationId);
}

/** Everybody keeps the part of the register of the own region. */
export function otherRegion(ofUnit: RegionCode | undefined, region: string | undefined): Refusal | false {
  return (
    region !== undefined &&
    ofUnit !== region &&
    refusal(
      'R001',
      'other-region',
      'U beheert dit alleen in uw eigen arbeidsmarktregio. Vraag een collega van de andere regio.',
    )
  );
}
