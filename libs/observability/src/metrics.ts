import type { Registry } from 'prom-client';
import { BUCKETS, METRICS, type MetricLabels, type MetricName } from './metric-table';

/** A value that is asked for when somebody looks, one per set of labels. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}
export interface Reading {
  readonly gauge: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Metrics {
  tell<N extends MetricName>(name: N, labels: MetricLabels<N>, value?: number): void;
  /** @param read is asked at every look, one look at a time; what it throws leaves its gauges out. */
  watch(gauges: readonly Gauge[], read: () => Promise<readonly Reading[]>): void;
  /** In Prometheus' text format 0.0.4. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** A bound on sets of labels per metric: a label that grows without end would take the memory of the server. */
const SETS_MAX = 2_000;

/** Loads the library, which nobody pays for who asks for no metrics. */
export async function createMetrics(): Promise<Metrics> {
  const { default: prom } = await import('prom-client');
  const registry: Registry = new prom.Registry();
  prom.collectDefaultMetrics({ register: registry });
  const looks: (() => Promise<void>)[] = [];
  let looking: Promise<void> = Promise.resolve();
  const sets = new Map<string, Set<string>>();
  const counts = new Map<string, InstanceType<typeof prom.Counter>>();
  const times = new Map<string, InstanceType<typeof prom.Histogram>>();
  for (const [name, { kind, help, labels }] of Object.entries(METRICS)) {
    const shape = { name, help, labelNames: [...labels], registers: [registry] };
    sets.set(name, new Set());
    if (kind === 'count') counts.set(name, new prom.Counter(shape));
    else times.set(name, new prom.Histogram({ ...shape, buckets: [...BUCKETS] }));
  }
  const fits = (name: string, labels: object): boolean => {
    const known = sets.get(name);
    const set = Object.values(labels).join('\n');
    if (known === undefined || known.has(set)) return known !== undefined;
    if (known.size >= SETS_MAX) return false;
    known.add(set);
    return true;
  };
  return {
    contentType: registry.contentType,
    tell: (name, labels, value) => {
      if (!fits(name, labels)) return;
      counts.get(name)?.inc(labels, value ?? 1);
      times.get(name)?.observe(labels, value ?? 0);
    },
    watch: (gauges, read) => {
      const made = new Map(
        gauges.map(({ name, help, labels }) => [
          name,
          new prom.Gauge({ name, help, labelNames: [...labels], registers: [registry] }),
        ]),
      );
      looks.push(async () => {
        const readings = await read().catch(() => []);
        for (const gauge of made.values()) gauge.reset();
        for (const { gauge, labels, value } of readings) made.get(gauge)?.set(labels, value);
      });
    },
    text: async () => {
      looking = looking.then(() => Promise.all(looks.map((look) => look()))).then(() => undefined);
      await looking;
      return registry.metrics();
    },
  };
}
