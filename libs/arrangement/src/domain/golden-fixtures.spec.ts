import { join } from 'node:path';
import { goldenFixtures } from '@meereis/event-store/testing';
import { ARRANGEMENT_EVENTS } from './arrangement';
import { GROUP_EVENTS } from './group-events';
import { BULK_HANDOVER_EVENTS } from './bulk-handover-events';
import { PERSON_EVENTS } from './person-events';

goldenFixtures(
  join(__dirname, '../../fixtures/events'),
  [...ARRANGEMENT_EVENTS, ...BULK_HANDOVER_EVENTS, ...PERSON_EVENTS, ...GROUP_EVENTS],
  [],
);
