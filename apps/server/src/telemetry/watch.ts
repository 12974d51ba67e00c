import type { Metrics, Reading } from '@meereis/observability';
import type { ProjectionLag } from '@meereis/projections';
import type { Lags } from './lags';

const PROJECTION = { labels: ['projection'] };
const GAUGES = [
  { ...PROJECTION, name: 'meereis_projection_events_behind', help: 'Events whose rows are not served yet.' },
  {
    ...PROJECTION,
    name: 'meereis_projection_seconds_behind',
    help: 'Age of the oldest event whose rows are not served yet.',
  },
  {
    ...PROJECTION,
    name: 'meereis_projection_checkpoint_age_seconds',
    help: 'Age of the last event whose rows are served.',
  },
  {
    ...PROJECTION,
    name: 'meereis_projection_position',
    help: 'Position of the last event whose rows are served; of one that stopped, the event that did it comes next.',
  },
  { ...PROJECTION, name: 'meereis_projection_stopped', help: '1 when it stopped and waits for somebody.' },
];
const STREAMS = { name: 'meereis_event_streams_open', help: 'Screens that follow what happens.', labels: [] };

export interface Watched {
  readonly lags: Lags;
  readonly streamsOpen: () => number;
}

/** What is read only when somebody looks. */
export function watchHouse(metrics: Metrics, { lags, streamsOpen }: Watched): void {
  metrics.watch([STREAMS], () =>
    Promise.resolve([{ gauge: STREAMS.name, labels: {}, value: streamsOpen() }]),
  );
  metrics.watch(GAUGES, async () => (await lags.read()).flatMap(readingsOf));
}

function readingsOf(lag: ProjectionLag): readonly Reading[] {
  const labels = { projection: lag.name };
  const values = [
    lag.eventsBehind,
    lag.secondsBehind,
    lag.checkpointAgeSeconds,
    Number(lag.position),
    lag.state === 'stopped' ? 1 : 0,
  ];
  return GAUGES.map(({ name }, at) => ({ gauge: name, labels, value: values[at] ?? 0 }));
}
