import { addDays, type LocalDate } from '@meereis/kernel';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { ArrangementEvent } from '../domain/arrangement';
import { PLAN_NOTICE_DAYS, PLAN_WITHIN_DAYS } from '../domain/case-terms';
import type { TermKind } from '../domain/case-terms.rule';
import { END_NEAR_DAYS } from '../domain/item-due.rule';

const TABLE = 'due_terms';

const HANDLED = [
  'person-admitted.v1',
  'arrangement-set.v1',
  'item-added.v1',
  'item-changed.v1',
  'item-started.v1',
  'item-interrupted.v1',
  'item-resumed.v1',
  'item-completed.v1',
  'item-stopped.v1',
  'appointment-made.v1',
  'appointment-moved.v1',
  'appointment-cancelled.v1',
  'contact-held.v1',
  'diagnosis-held.v1',
  'task-created.v1',
  'correction-approved.v1',
  'arrangement-closed.v1',
] as const;
type Handled = Extract<ArrangementEvent, { readonly type: (typeof HANDLED)[number] }>;

interface Place {
  readonly arrangementId: string;
  /** Item or appointment; empty for the case itself. */
  readonly subjectId: string;
}

function look({ arrangementId, subjectId }: Place, kind: TermKind, on: LocalDate): RowChange {
  const row = { arrangement_id: arrangementId, kind, subject_id: subjectId, look_on: on };
  return { op: 'upsert', table: TABLE, row };
}

function gone({ arrangementId, subjectId }: Place, ...kinds: readonly string[]): readonly RowChange[] {
  return kinds.map((kind) => ({
    op: 'delete',
    table: TABLE,
    where: { arrangement_id: arrangementId, kind, subject_id: subjectId },
  }));
}

function ofItem(data: {
  readonly arrangementId: string;
  readonly itemId: string;
  readonly plannedFrom: LocalDate;
  readonly plannedUntil: LocalDate;
}): readonly RowChange[] {
  const place = { arrangementId: data.arrangementId, subjectId: data.itemId };
  return [
    look(place, 'start-item', data.plannedFrom),
    look(place, 'end-item', addDays(data.plannedUntil, -END_NEAR_DAYS)),
  ];
}

function ofAppointment(data: {
  readonly arrangementId: string;
  readonly appointmentId: string;
  readonly on: LocalDate;
}): readonly RowChange[] {
  const place = { arrangementId: data.arrangementId, subjectId: data.appointmentId };
  return [
    look(place, 'record-appointment', addDays(data.on, 1)),
    ...gone({ ...place, subjectId: '' }, 'plan-first-contact'),
  ];
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  const { arrangementId } = event.data;
  const ofCase = { arrangementId, subjectId: '' };
  switch (event.type) {
    case 'person-admitted.v1': {
      const { admittedOn } = event.data;
      return [
        look(ofCase, 'plan-first-contact', admittedOn),
        look(ofCase, 'set-plan', addDays(admittedOn, PLAN_WITHIN_DAYS - PLAN_NOTICE_DAYS)),
      ];
    }
    case 'diagnosis-held.v1':
      return gone(ofCase, 'plan-first-contact');
    case 'arrangement-set.v1':
      return gone(ofCase, 'plan-first-contact', 'set-plan');
    case 'item-added.v1':
    case 'item-changed.v1':
      return ofItem(event.data);
    case 'item-started.v1':
      return gone({ arrangementId, subjectId: event.data.itemId }, 'start-item');
    case 'item-interrupted.v1': {
      const { itemId, expectedResumeOn } = event.data;
      return [look({ arrangementId, subjectId: itemId }, 'resume-item', expectedResumeOn)];
    }
    case 'item-resumed.v1':
      return gone({ arrangementId, subjectId: event.data.itemId }, 'resume-item');
    case 'item-completed.v1':
    case 'item-stopped.v1':
      return gone({ arrangementId, subjectId: event.data.itemId }, 'start-item', 'resume-item', 'end-item');
    case 'appointment-made.v1':
    case 'appointment-moved.v1':
      return ofAppointment(event.data);
    case 'appointment-cancelled.v1':
      return gone({ arrangementId, subjectId: event.data.appointmentId }, 'record-appointment');
    case 'contact-held.v1':
      return [
        ...gone(ofCase, 'plan-first-contact'),
        ...gone({ arrangementId, subjectId: event.data.appointmentId ?? '' }, 'record-appointment'),
      ];
    case 'task-created.v1':
      return gone({ arrangementId, subjectId: event.data.subjectId ?? '' }, event.data.kind);
    case 'correction-approved.v1':
      return event.data.item === undefined ? [] : ofItem({ arrangementId, ...event.data.item });
    case 'arrangement-closed.v1':
      return [{ op: 'delete', table: TABLE, where: { arrangement_id: arrangementId } }];
  }
}

/**
 * When is it worth looking at which term of which case? No more than that: the case itself says whether the term holds,
 * so a row too many costs one look and a row too early costs nothing.
 */
export const dueTermsProjection: Projection = {
  name: 'due-terms',
  version: 2,
  tables: [
    {
      name: TABLE,
      columns: {
        arrangement_id: { type: 'text' },
        kind: { type: 'text' },
        subject_id: { type: 'text' },
        look_on: { type: 'date' },
      },
      key: ['arrangement_id', 'kind', 'subject_id'],
      indexes: [{ columns: ['look_on', 'arrangement_id', 'kind', 'subject_id'] }],
    },
  ],
  handles: HANDLED,
  project,
};
