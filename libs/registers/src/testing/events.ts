import { localDate } from '@meereis/kernel';
import type { DeskEvent } from '../domain/desk-events';
import type { EmployerEvent } from '../domain/employer-events';
import type { ProviderEvent } from '../domain/provider-events';
import type { VacancyEvent } from '../domain/vacancy-events';
import { TODAY, uuid } from './given';

type Of<E extends { readonly type: string }, T extends E['type']> = Extract<E, { type: T }>;
type Over<E extends { readonly type: string; readonly data: object }, T extends E['type']> = Partial<
  Of<E, T>['data']
>;

export const PROVIDER = uuid(1);
export const EMPLOYER = uuid(2);
export const LOCATION = uuid(20);
export const VACANCY = uuid(3);
export const DESK = uuid(4);

export const providerRegistered = (
  over: Over<ProviderEvent, 'provider-registered.v1'> = {},
): Of<ProviderEvent, 'provider-registered.v1'> => ({
  type: 'provider-registered.v1',
  data: {
    providerId: PROVIDER,
    name: 'Proef Opleidingen',
    kind: 'training-provider',
    vat: 'exempt',
    regions: ['AM13'],
    activeFrom: localDate('2021-01-01'),
    ...over,
  },
});

export const recognised = (
  over: Over<ProviderEvent, 'provider-recognised.v1'> = {},
): Of<ProviderEvent, 'provider-recognised.v1'> => ({
  type: 'provider-recognised.v1',
  data: {
    providerId: PROVIDER,
    recognitionId: uuid(10),
    kind: 'sbb',
    validFrom: localDate('2021-01-01'),
    validUntil: localDate('2022-06-30'),
    ...over,
  },
});

export const employerRegistered = (
  over: Over<EmployerEvent, 'employer-registered.v1'> = {},
): Of<EmployerEvent, 'employer-registered.v1'> => ({
  type: 'employer-registered.v1',
  data: {
    employerId: EMPLOYER,
    kvk: '90000002',
    name: 'Proef Metaal BV',
    sector: 'C',
    activeFrom: localDate('2021-01-01'),
    ...over,
  },
});

export const locationAdded = (
  over: Over<EmployerEvent, 'employer-location-added.v1'> = {},
): Of<EmployerEvent, 'employer-location-added.v1'> => ({
  type: 'employer-location-added.v1',
  data: {
    employerId: EMPLOYER,
    locationId: LOCATION,
    name: 'Vestiging Utrecht',
    municipality: 'GM0344',
    region: 'AM13',
    activeFrom: localDate('2021-01-01'),
    ...over,
  },
});

export const vacancyOpened = (
  over: Over<VacancyEvent, 'vacancy-opened.v1'> = {},
): Of<VacancyEvent, 'vacancy-opened.v1'> => ({
  type: 'vacancy-opened.v1',
  data: {
    vacancyId: VACANCY,
    employerId: EMPLOYER,
    locationId: LOCATION,
    region: 'AM13',
    kind: 'vacancy',
    permanent: true,
    openHiring: true,
    title: 'Productiemedewerker',
    sector: 'C',
    places: 2,
    from: localDate('2022-03-15'),
    jobGuarantee: false,
    openedOn: TODAY,
    ...over,
  },
});

export const signedUp = (n: number): Of<VacancyEvent, 'open-hiring-signed-up.v1'> => ({
  type: 'open-hiring-signed-up.v1',
  data: {
    vacancyId: VACANCY,
    entryId: uuid(300 + n),
    arrangementId: uuid(400 + n),
    unit: 'uwv-am13',
    signedUpOn: TODAY,
  },
});

export const steppedBack = (n: number): Of<VacancyEvent, 'open-hiring-stepped-back.v1'> => ({
  type: 'open-hiring-stepped-back.v1',
  data: {
    vacancyId: VACANCY,
    entryId: uuid(300 + n),
    arrangementId: uuid(400 + n),
    reason: 'other-work',
    steppedBackOn: TODAY,
  },
});

export const started = (n: number): Of<VacancyEvent, 'open-hiring-placed.v1'> => ({
  type: 'open-hiring-placed.v1',
  data: {
    vacancyId: VACANCY,
    entryId: uuid(300 + n),
    arrangementId: uuid(400 + n),
    startsOn: localDate('2022-03-15'),
    placedOn: TODAY,
  },
});

export const deskPublished = (
  over: Over<DeskEvent, 'desk-published.v1'> = {},
): Of<DeskEvent, 'desk-published.v1'> => ({
  type: 'desk-published.v1',
  data: {
    deskId: DESK,
    kind: 'leerwerkloket',
    region: 'AM13',
    publishedBy: 'rmt-am13',
    name: 'Leerwerkloket',
    validFrom: localDate('2022-01-01'),
    ...over,
  },
});
