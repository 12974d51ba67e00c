import { defineEvent, field } from '@meereis/event-store';
import type { DESK_KINDS, SIGNAL_KINDS, SIGNAL_OUTCOMES } from './intake-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Signaal gezien: something beside the question for work (R009). What it is, is as private as a diagnosis. */
export const signalNoted = defineEvent('signal-noted.v1', {
  ...caseFields,
  signalId: field.id(),
  kind: field.personal<(typeof SIGNAL_KINDS)[number]>('personId', 20),
  explanation: field.freeText('personId', 2000),
  notedOn: field.date(),
});

/** Persoon doorverwezen (schulden, taal): a warm referral to a desk (R016). The kind of desk tells the signal, so it is sealed. */
export const signalReferred = defineEvent('signal-referred.v1', {
  ...caseFields,
  signalId: field.id(),
  deskId: field.optional(field.id()),
  deskKind: field.personal<(typeof DESK_KINDS)[number]>('personId', 20),
  deskName: field.personal('personId', 200),
  /** The person knows and agrees: nobody is sent on behind their back. */
  agreedByPerson: field.boolean(),
  referredOn: field.date(),
  outcomeBy: field.date(),
});

/** Uitkomst van de doorverwijzing. */
export const signalOutcomeRecorded = defineEvent('signal-outcome-recorded.v1', {
  ...caseFields,
  signalId: field.id(),
  outcome: field.personal<(typeof SIGNAL_OUTCOMES)[number]>('personId', 20),
  note: field.freeText('personId', 2000),
  recordedOn: field.date(),
});

export const SIGNAL_EVENTS = [signalNoted, signalReferred, signalOutcomeRecorded] as const;
