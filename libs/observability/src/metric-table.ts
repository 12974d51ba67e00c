interface MetricSpec {
  readonly kind: 'count' | 'seconds';
  readonly help: string;
  readonly labels: readonly string[];
}

/** What is counted and measured at the moment it happens. Labels have few values each: codes, never ids or text. */
export const METRICS = {
  meereis_http_request_seconds: {
    kind: 'seconds',
    help: 'Requests answered, by pattern of the route.',
    labels: ['method', 'route', 'status'],
  },
  meereis_commands_total: {
    kind: 'count',
    help: 'Commands by what came of them: stored, repeated, refused, stale, forbidden, not-found or failed.',
    labels: ['action', 'outcome'],
  },
  meereis_refusals_total: {
    kind: 'count',
    help: 'Refusals by rule; one command may be refused by several.',
    labels: ['rule', 'code'],
  },
  meereis_append_seconds: {
    kind: 'seconds',
    help: 'Appends to the log by outcome: appended, repeated, wrong-expected-revision or the name of an error.',
    labels: ['outcome'],
  },
  meereis_store_retries_total: {
    kind: 'count',
    help: 'Calls to the log made again, by call: the outcome was unknown, or the server did not answer.',
    labels: ['call'],
  },
  meereis_projected_events_total: {
    kind: 'count',
    help: 'Events whose rows were committed, as many times as there are projections that stood there.',
    labels: [],
  },
  meereis_projecting_losses_total: {
    kind: 'count',
    help: 'How often projecting began again: another process took over, or the database was lost.',
    labels: ['reason'],
  },
  meereis_calls_out_seconds: {
    kind: 'seconds',
    help: 'Calls to other programs, by what was called.',
    labels: ['peer', 'outcome'],
  },
  meereis_log_lines_total: {
    kind: 'count',
    help: 'Lines in the log of the process, warnings and worse.',
    labels: ['level'],
  },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export type MetricName = keyof typeof METRICS;
export type MetricLabels<N extends MetricName> = Readonly<
  Record<(typeof METRICS)[N]['labels'][number], string>
>;

/** Upper bounds in seconds. */
export const BUCKETS: readonly number[] = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];
