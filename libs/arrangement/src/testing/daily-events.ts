import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { ARRANGEMENT, PERSON, TODAY, UWV } from './case';
import { uuid } from './values';

type Of<T extends ArrangementEvent['type']> = Extract<ArrangementEvent, { type: T }>;
type Over<T extends ArrangementEvent['type']> = Partial<Of<T>['data']>;
const of = { arrangementId: ARRANGEMENT, personId: PERSON } as const;

export const appointmentMade = (over: Over<'appointment-made.v1'> = {}): Of<'appointment-made.v1'> => ({
  type: 'appointment-made.v1',
  data: {
    ...of,
    appointmentId: uuid(200),
    on: localDate('2022-03-10'),
    at: '10:30',
    minutes: 45,
    channel: 'office',
    place: 'Kantoor Utrecht',
    worker: uuid(77),
    unit: UWV.id,
    ...over,
  },
});

export const documentReceived = (over: Over<'document-received.v1'> = {}): Of<'document-received.v1'> => ({
  type: 'document-received.v1',
  data: {
    ...of,
    documentId: uuid(210),
    kind: 'quote',
    title: 'Offerte',
    mediaType: 'application/pdf',
    bytes: 1_000,
    sha256: 'a'.repeat(64),
    receivedOn: TODAY,
    virusCheck: 'clean',
    ...over,
  },
});

export const documentSent = (over: Over<'document-sent.v1'> = {}): Of<'document-sent.v1'> => ({
  type: 'document-sent.v1',
  data: {
    ...of,
    documentId: uuid(211),
    title: 'Uitnodiging',
    mediaType: 'text/html',
    bytes: 2_000,
    sha256: 'b'.repeat(64),
    template: 'invitation',
    templateVersion: 1,
    channel: 'post',
    sentOn: localDate('2022-02-20'),
    ...over,
  },
});
