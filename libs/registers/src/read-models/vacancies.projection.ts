import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import { titleKeys } from '../domain/search-keys';
import { searchText } from '../domain/search-text';
import type { VacancyEvent } from '../domain/vacancy-events';

const TABLE = 'register_vacancies';
const ENTRIES = 'register_list_entries';
type Offer = Extract<VacancyEvent, { type: 'vacancy-changed.v1' }>['data'];

function offered({ title, occupation, sector, places, from, until, jobGuarantee }: Offer) {
  return {
    title,
    title_search: searchText(`${title} ${occupation ?? ''}`),
    title_keys: titleKeys(`${title} ${occupation ?? ''}`),
    sector,
    places,
    starts_on: from,
    ends_on: until ?? null,
    job_guarantee: jobGuarantee ? 1 : 0,
  };
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as VacancyEvent;
  const { vacancyId: vacancy_id } = event.data;
  switch (event.type) {
    case 'vacancy-opened.v1': {
      const {
        employerId: employer_id,
        locationId: location_id,
        region,
        kind,
        openHiring,
        openedOn,
      } = event.data;
      const fixed = { vacancy_id, employer_id, location_id, region, kind, open_hiring: openHiring ? 1 : 0 };
      const row = { ...fixed, ...offered(event.data), opened_on: openedOn, closed_on: null };
      return [{ op: 'upsert', table: TABLE, row }];
    }
    case 'vacancy-changed.v1':
      return [{ op: 'update', table: TABLE, key: { vacancy_id }, set: offered(event.data) }];
    case 'vacancy-closed.v1':
      return [{ op: 'update', table: TABLE, key: { vacancy_id }, set: { closed_on: event.data.closedOn } }];
    case 'open-hiring-signed-up.v1':
      return [entry(vacancy_id, event.data.entryId, 'waiting')];
    case 'open-hiring-stepped-back.v1':
      return [entry(vacancy_id, event.data.entryId, 'stepped-back')];
    case 'open-hiring-placed.v1':
      return [entry(vacancy_id, event.data.entryId, 'placed')];
  }
}

function entry(vacancy_id: string, entry_id: string, status: string): RowChange {
  return { op: 'upsert', table: ENTRIES, row: { vacancy_id, entry_id, status } };
}

/** Which vacancies, learning jobs and work placements are open in a region on a date? */
export const vacanciesProjection: Projection = {
  name: 'register-vacancies',
  version: 2,
  tables: [
    {
      name: TABLE,
      columns: {
        vacancy_id: { type: 'text' },
        employer_id: { type: 'text' },
        location_id: { type: 'text' },
        region: { type: 'text' },
        kind: { type: 'text' },
        title: { type: 'text' },
        title_search: { type: 'text' },
        title_keys: { type: 'text' },
        sector: { type: 'text' },
        places: { type: 'integer' },
        starts_on: { type: 'date' },
        ends_on: { type: 'date', nullable: true },
        job_guarantee: { type: 'boolean' },
        open_hiring: { type: 'boolean' },
        opened_on: { type: 'date' },
        closed_on: { type: 'date', nullable: true },
      },
      key: ['vacancy_id'],
      indexes: [
        { columns: ['region', 'opened_on', 'vacancy_id'] },
        { columns: ['employer_id', 'vacancy_id'] },
      ],
      searchable: ['title_search', 'title_keys'],
    },
    {
      name: ENTRIES,
      columns: { vacancy_id: { type: 'text' }, entry_id: { type: 'text' }, status: { type: 'text' } },
      key: ['vacancy_id', 'entry_id'],
    },
  ],
  handles: [
    'vacancy-opened.v1',
    'vacancy-changed.v1',
    'vacancy-closed.v1',
    'open-hiring-signed-up.v1',
    'open-hiring-stepped-back.v1',
    'open-hiring-placed.v1',
  ],
  project,
};
