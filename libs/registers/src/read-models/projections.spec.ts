import { localDate } from '@meereis/kernel';
import type { DomainEvent } from '@meereis/event-store';
import { expectIdempotent, givenEvents } from '@meereis/projections/testing';
import {
  DESK,
  deskPublished,
  EMPLOYER,
  employerRegistered,
  LOCATION,
  locationAdded,
  PROVIDER,
  providerRegistered,
  signedUp,
  started,
  VACANCY,
  vacancyOpened,
} from '../testing/events';
import { less, uuid } from '../testing/given';
import { desksProjection } from './desks.projection';
import { employersProjection } from './employers.projection';
import { providersProjection } from './providers.projection';
import { vacanciesProjection } from './vacancies.projection';

const given = (streamId: string, ...events: readonly DomainEvent[]) =>
  givenEvents(...events.map(({ type, data }) => ({ streamId, type, data })));

describe('the lists of the registers, each event fed twice', () => {
  it('R047: providers with the order of their kind, and only the regions they work in now', async () => {
    const registeredAs = providerRegistered({
      kind: 'company-school',
      name: 'École Métal',
      regions: ['AM19', 'AM22'],
    });
    const description = less(registeredAs.data, 'activeFrom');
    const tables = await expectIdempotent(
      providersProjection,
      given(
        `provider-${PROVIDER}`,
        providerRegistered(),
        { type: 'provider-changed.v1', data: description },
        {
          type: 'provider-ended.v1',
          data: { providerId: PROVIDER, lastDay: '2022-12-31', reason: 'stopped' },
        },
      ),
    );
    expect(tables['register_providers']).toMatchObject([
      { name_search: 'ecole metal', kind_order: 0, active_from: '2021-01-01', last_day: '2022-12-31' },
    ]);
    expect(tables['register_provider_regions']?.map((row) => row['region'])).toEqual(['AM19', 'AM22']);
  });

  it('employers and their locations', async () => {
    const tables = await expectIdempotent(
      employersProjection,
      given(
        `employer-${EMPLOYER}`,
        employerRegistered(),
        locationAdded(),
        locationAdded({ locationId: uuid(21), region: 'AM22' }),
        {
          type: 'employer-location-ended.v1',
          data: { employerId: EMPLOYER, locationId: LOCATION, lastDay: '2022-12-31' },
        },
        { type: 'employer-changed.v1', data: { employerId: EMPLOYER, name: 'Anders', sector: 'F' } },
        { type: 'employer-ended.v1', data: { employerId: EMPLOYER, lastDay: '2023-12-31' } },
      ),
    );
    expect(tables['register_employers']).toMatchObject([
      { name: 'Anders', sector: 'F', kvk: '90000002', last_day: '2023-12-31' },
    ]);
    expect(tables['register_locations']).toMatchObject([
      { region: 'AM13', last_day: '2022-12-31' },
      { region: 'AM22', last_day: null },
    ]);
  });

  it('vacancies with the state of each entry of the list, and no case', async () => {
    const tables = await expectIdempotent(
      vacanciesProjection,
      given(`vacancy-${VACANCY}`, vacancyOpened(), signedUp(1), signedUp(2), started(1)),
    );
    expect(tables['register_vacancies']).toMatchObject([{ open_hiring: 1, closed_on: null, places: 2 }]);
    expect(tables['register_list_entries']).toEqual([
      { vacancy_id: VACANCY, entry_id: uuid(301), status: 'placed' },
      { vacancy_id: VACANCY, entry_id: uuid(302), status: 'waiting' },
    ]);
    expect(JSON.stringify(tables)).not.toContain(uuid(401));
  });

  it('R028: desks with a row for every version', async () => {
    const tables = await expectIdempotent(
      desksProjection,
      given(
        `desk-${DESK}`,
        deskPublished(),
        {
          type: 'desk-changed.v1',
          data: { deskId: DESK, publishedBy: 'rmt-am13', name: 'Nieuw', validFrom: localDate('2022-04-01') },
        },
        { type: 'desk-ended.v1', data: { deskId: DESK, lastDay: '2022-12-31' } },
      ),
    );
    expect(tables['register_desks']).toEqual([
      { desk_id: DESK, kind: 'leerwerkloket', region: 'AM13', last_day: '2022-12-31' },
    ]);
    expect(tables['register_desk_versions']?.map((row) => row['name'])).toEqual(['Leerwerkloket', 'Nieuw']);
  });
});
