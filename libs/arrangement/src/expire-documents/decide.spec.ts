import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { ARRANGEMENT, given, happened, PERSON, refused } from '../testing/case';
import { SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideExpireDocument } from './decide';

const RECEIVED: ArrangementEvent = {
  type: 'document-received.v1',
  data: {
    arrangementId: ARRANGEMENT,
    personId: PERSON,
    documentId: uuid(30),
    kind: 'other',
    title: 'Proef',
    mediaType: 'application/pdf',
    bytes: 10,
    sha256: 'ab'.repeat(32),
    receivedOn: localDate('2022-03-01'),
  },
};
const CASE = given(...SET_CASE, RECEIVED);

test('Q18: kept on its last day, ended the day after', () => {
  expect(refused(decideExpireDocument(CASE, uuid(30), localDate('2027-03-01')))).toEqual([
    'Q18 document-still-kept',
  ]);
  expect(happened(decideExpireDocument(CASE, uuid(30), localDate('2027-03-02')))).toMatchObject([
    { data: { documentId: uuid(30), keepUntil: '2027-03-01', expiredOn: '2027-03-02' } },
  ]);
});

test('what is not there is not ended', () => {
  expect(refused(decideExpireDocument(CASE, uuid(31), localDate('2099-01-01')))).toEqual([
    'Q18 document-still-kept',
  ]);
});
