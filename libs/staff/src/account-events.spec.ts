import { join } from 'node:path';
import { goldenFixtures } from '@meereis/event-store/testing';
import { STAFF_EVENTS } from './account-events';

goldenFixtures(join(__dirname, '../fixtures/events'), STAFF_EVENTS, []);
