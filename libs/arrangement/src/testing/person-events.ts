import { localDate } from '@meereis/kernel';
import type { PersonEvent } from '../domain/person-events';
import { EARLIER } from './case-events';
import { id, PERSON_ID, TODAY } from './given';

type Data<T extends PersonEvent['type']> = Extract<PersonEvent, { type: T }>['data'];

export const OTHER_PERSON = id('other person');

export const representative = (over: Partial<Data<'representative-named.v1'>> = {}): PersonEvent => ({
  type: 'representative-named.v1',
  data: {
    personId: PERSON_ID,
    representativeId: id('representative'),
    kind: 'curator',
    name: 'Test Curator',
    evidence: 'Beschikking gezien.',
    from: localDate('2022-01-01'),
    ...over,
  },
});

export const channel = (): PersonEvent => ({
  type: 'channel-preference-set.v1',
  data: { personId: PERSON_ID, channel: 'letter', representativeId: id('representative'), setOn: TODAY },
});

export const coach = (over: Partial<Data<'job-coach-assigned.v1'>> = {}): PersonEvent => ({
  type: 'job-coach-assigned.v1',
  data: {
    personId: PERSON_ID,
    assignmentId: id('coach'),
    name: 'Test Jobcoach',
    organisation: 'Bureau Voorbeeld',
    from: localDate('2022-01-01'),
    ...over,
  },
});

export const linkedWith = (over: Partial<Data<'dossiers-linked.v1'>> = {}): PersonEvent => ({
  type: 'dossiers-linked.v1',
  data: {
    personId: PERSON_ID,
    linkId: id('link'),
    otherPersonId: OTHER_PERSON,
    half: 'first',
    reason: 'Zelfde adres.',
    linkedOn: TODAY,
    receipt: EARLIER,
    ...over,
  },
});

export const died = (): PersonEvent => ({
  type: 'person-deceased.v1',
  data: { personId: PERSON_ID, diedOn: TODAY, source: 'family', recordedOn: TODAY },
});
