import type { Position } from '@meereis/event-store';
import type { ProjectionLag } from '@meereis/projections';
import { degradations } from './degraded.rule';

const lag = (fields: Partial<ProjectionLag>): ProjectionLag => ({
  name: 'worklist',
  version: 1,
  position: '00000000000000000042' as Position,
  eventsBehind: 0,
  secondsBehind: 0,
  checkpointAgeSeconds: 5,
  state: 'current',
  ...fields,
});

it('is silent about projections that are current, or a little behind', () => {
  expect(degradations([lag({}), lag({ state: 'catching-up', secondsBehind: 60, eventsBehind: 9 })])).toEqual(
    [],
  );
});

it('names one that stopped and where, without its reason', () => {
  expect(degradations([lag({ state: 'stopped', reason: 'iets', secondsBehind: 90 })])).toEqual([
    'projection worklist stopped after position 00000000000000000042',
  ]);
});

it('says how far behind, and whether anybody works on it', () => {
  expect(
    degradations([
      lag({ state: 'catching-up', secondsBehind: 61, eventsBehind: 900 }),
      lag({ name: 'cases', state: 'idle', secondsBehind: 3600, eventsBehind: 2 }),
    ]),
  ).toEqual([
    'projection worklist is 61 seconds and 900 events behind',
    'projection cases is 3600 seconds and 2 events behind, and no worker projects',
  ]);
});
