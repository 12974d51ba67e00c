import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { CONTACT_EVENTS } from '../domain/contact-events';

const TABLE = 'agenda';

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as EventOf<(typeof CONTACT_EVENTS)[number]>;
  switch (event.type) {
    case 'appointment-made.v1': {
      const { appointmentId: appointment_id, worker, on: on_day, at, minutes } = event.data;
      return [
        { op: 'upsert', table: TABLE, row: { appointment_id, worker, on_day, starts_at: at, minutes } },
      ];
    }
    case 'appointment-moved.v1': {
      const { appointmentId: appointment_id, on: on_day, at, minutes } = event.data;
      return [
        { op: 'update', table: TABLE, key: { appointment_id }, set: { on_day, starts_at: at, minutes } },
      ];
    }
    case 'appointment-cancelled.v1':
    case 'contact-held.v1':
      return [{ op: 'delete', table: TABLE, where: { appointment_id: event.data.appointmentId ?? '' } }];
  }
}

/** When is a worker taken? Times only: whom they meet stands in the case. */
export const agendaProjection: Projection = {
  name: 'agenda',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: {
        appointment_id: { type: 'text' },
        worker: { type: 'text' },
        on_day: { type: 'date' },
        starts_at: { type: 'text' },
        minutes: { type: 'integer' },
      },
      key: ['appointment_id'],
      indexes: [{ columns: ['worker', 'on_day'] }],
    },
  ],
  handles: ['appointment-made.v1', 'appointment-moved.v1', 'appointment-cancelled.v1', 'contact-held.v1'],
  project,
};
