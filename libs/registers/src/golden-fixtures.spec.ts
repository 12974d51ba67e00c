import { join } from 'node:path';
import { goldenFixtures } from '@meereis/event-store/testing';
import { REGISTER_EVENTS } from './domain/events';

goldenFixtures(join(__dirname, '../fixtures/events'), REGISTER_EVENTS, []);
