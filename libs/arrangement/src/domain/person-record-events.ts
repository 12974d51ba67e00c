import { defineDecision, defineEvent, field } from '@meereis/event-store';
import { AGREED_HOW, MUNICIPALITY } from './codes';
import type { REPRESENTATIVE_KINDS } from './person-codes';
import { CHANNELS, COACH_END_REASONS } from './person-codes';

const subject = { personId: field.id() } as const;
const text = (max: number) => field.optional(field.personal('personId', max));

/** Identiteit gewijzigd. A group that is given replaces the whole group, so that a part can go (R014, R146). */
export const identityChanged = defineEvent('identity-changed.v1', {
  ...subject,
  /** Only a body with a legal task adds or corrects the BSN (Q06). */
  bsn: text(9),
  name: field.optional(
    field.object({
      firstNames: field.personal('personId', 200),
      prefix: text(20),
      surname: field.personal('personId', 200),
    }),
  ),
  birthDate: text(10),
  address: field.optional(
    field.object({ street: text(200), houseNumber: text(20), postcode: text(10), town: text(100) }),
  ),
  reachable: field.optional(field.object({ telephone: text(20), email: text(254) })),
  municipality: field.optional(field.pattern(MUNICIPALITY, 'gemeentecode')),
  secrecy: field.optional(field.boolean()),
  reason: field.freeText('personId', 500),
  changedOn: field.date(),
});

/** Andere persoon: somebody alike was known, and a caseworker decided that this is another human being. */
export const duplicateDismissed = defineDecision('duplicate-dismissed.v1', 'personId', {
  ...subject,
  alike: field.list(field.id(), 20),
  reason: field.freeText('personId', 1000),
  dismissedOn: field.date(),
});

const link = {
  ...subject,
  linkId: field.id(),
  otherPersonId: field.id(),
  /** Which of the two streams it was written in first: the worker sees to it that the second follows. */
  half: field.code('first', 'second'),
} as const;

/** Dossiers gekoppeld: two registered persons turn out to be one. Stands in the streams of both. */
export const dossiersLinked = defineDecision('dossiers-linked.v1', 'personId', {
  ...link,
  reason: field.freeText('personId', 1000),
  linkedOn: field.date(),
});

/** Koppeling ongedaan gemaakt: they are two after all. Stands in the streams of both. */
export const dossiersUnlinked = defineDecision('dossiers-unlinked.v1', 'personId', {
  ...link,
  reason: field.freeText('personId', 1000),
  unlinkedOn: field.date(),
});

/** Vertegenwoordiger: who speaks for the person, by law or by the person's choice. */
export const representativeNamed = defineEvent('representative-named.v1', {
  ...subject,
  representativeId: field.id(),
  kind: field.personal<(typeof REPRESENTATIVE_KINDS)[number]>('personId', 20),
  name: field.personal('personId', 200),
  telephone: text(20),
  email: text(254),
  /** Where the appointment or the authorisation can be seen. */
  evidence: field.freeText('personId', 500),
  from: field.date(),
  until: field.optional(field.date()),
});

/** Vertegenwoordiging beëindigd. */
export const representativeEnded = defineEvent('representative-ended.v1', {
  ...subject,
  representativeId: field.id(),
  reason: field.freeText('personId', 500),
  endedOn: field.date(),
});

/** Voorkeurskanaal: how the person wants to be reached. */
export const channelPreferenceSet = defineEvent('channel-preference-set.v1', {
  ...subject,
  channel: field.code(...CHANNELS),
  /** Letters and calls go to this representative too. */
  representativeId: field.optional(field.id()),
  note: field.optional(field.freeText('personId', 500)),
  setOn: field.date(),
});

/** Jobcoach toegewezen: bound to the person, so it survives a handover and another arrangement (R035). */
export const jobCoachAssigned = defineEvent('job-coach-assigned.v1', {
  ...subject,
  assignmentId: field.id(),
  name: field.personal('personId', 200),
  organisation: field.publicText('name of an organisation, not of a person', 200),
  telephone: text(20),
  email: text(254),
  from: field.date(),
  until: field.optional(field.date()),
});

/** Jobcoach beëindigd, by the person's wish or because the agreed time is over; for no other reason (R035). */
export const jobCoachEnded = defineEvent('job-coach-ended.v1', {
  ...subject,
  assignmentId: field.id(),
  reason: field.code(...COACH_END_REASONS),
  /** How the person said so. */
  how: field.optional(field.code(...AGREED_HOW)),
  note: field.optional(field.freeText('personId', 500)),
  endedOn: field.date(),
});

export const PERSON_RECORD_EVENTS = [
  identityChanged,
  duplicateDismissed,
  dossiersLinked,
  dossiersUnlinked,
  representativeNamed,
  representativeEnded,
  channelPreferenceSet,
  jobCoachAssigned,
  jobCoachEnded,
] as const;
