import { join } from 'node:path';
import { goldenFixtures } from '@meereis/event-store/testing';
import { CATALOGUE_EVENTS, CATALOGUE_UPCASTERS } from './events';

goldenFixtures(join(__dirname, '../fixtures/events'), CATALOGUE_EVENTS, CATALOGUE_UPCASTERS);
