import type { Projection, TableSpec } from '@meereis/projections';
import type { ReadPolicyEvent } from '../policy/snapshot.rule';

const table = 'priced_services';

const spec: TableSpec = {
  name: table,
  columns: {
    list_id: { type: 'text' },
    service_id: { type: 'text' },
    event_id: { type: 'text' },
    position: { type: 'position' },
    version: { type: 'text' },
    list_valid_from: { type: 'date' },
    list_valid_until: { type: 'date', nullable: true },
    valid_from: { type: 'date' },
    valid_until: { type: 'date' },
    detail: { type: 'json' },
  },
  key: ['list_id', 'service_id', 'event_id'],
};

/** What may a service cost at most on a date (R043)? One row per service of every version of every list. */
export const pricedServices: Projection = {
  name: 'priced-services',
  version: 1,
  tables: [spec],
  handles: ['price-list-published.v1'],
  project(event) {
    const read = event as ReadPolicyEvent;
    if (read.type !== 'price-list-published.v1') return [];
    const { data, eventId, position } = read;
    return data.services.map((service) => ({
      op: 'upsert',
      table,
      row: {
        list_id: data.listId,
        service_id: service.serviceId,
        event_id: eventId,
        position,
        version: data.version,
        list_valid_from: data.validFrom,
        list_valid_until: data.validUntil ?? null,
        valid_from: service.validFrom,
        valid_until: service.validUntil,
        detail: JSON.stringify(service),
      },
    }));
  },
};
