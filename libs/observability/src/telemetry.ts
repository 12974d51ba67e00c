import type { Uuid } from '@meereis/kernel';
import type { MetricName, MetricLabels } from './metric-table';

/** One step of what somebody asked, as a trace shows it. */
export interface Step {
  /** A kind of step, never with an id in it: `command arrangement.offer-handover`. */
  readonly name: string;
  readonly kind: 'server' | 'client' | 'inside';
  /** 32 hexadecimal digits, where no step is around it; by chance when left out. */
  readonly traceId?: string;
  /** 16 hexadecimal digits, where others must be able to name this step; by chance when left out. */
  readonly spanId?: string;
  /** 16 hexadecimal digits; the step around it when left out. */
  readonly parentId?: string;
  readonly attributes?: Attributes;
  /** When it began, ms since the epoch; now when left out. */
  readonly startedMs?: number;
}

/** Codes and counts only: never an id of a person or case, never an address with one in it, never text. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface RunningStep {
  /** Attributes that are known only by now. @param failed a code for what went wrong. */
  end(attributes?: Attributes, failed?: string): void;
}

/**
 * What the parts of the system tell about their own work, whoever listens. Nothing here throws or waits: what cannot be
 * told is lost, and the work goes on.
 */
export interface Telemetry {
  readonly traces: boolean;
  readonly measures: boolean;
  /** Adds one to a count, or a number of seconds to what was measured. */
  tell<N extends MetricName>(name: N, labels: MetricLabels<N>, value?: number): void;
  begin(step: Step): RunningStep;
  /** Whatever begins inside the work is a part of this step. */
  within<T>(step: RunningStep, work: () => T): T;
  close(): Promise<void>;
}

const NOTHING: RunningStep = { end: () => undefined };

/** Nobody listens. */
export const NO_TELEMETRY: Telemetry = {
  traces: false,
  measures: false,
  tell: () => undefined,
  begin: () => NOTHING,
  within: (_, work) => work(),
  close: () => Promise.resolve(),
};

/** The trace an event belongs to: its correlation id is that of the request, in the form of a UUID. */
export function traceIdOf(correlationId: Uuid): string {
  return correlationId.replaceAll('-', '');
}

/** The step of a command, by the id that each of its events names: what follows from them can say what caused it. */
export function spanIdOf(commandId: Uuid): string {
  const digits = commandId.replaceAll('-', '').slice(16);
  // All zeros means "no span" (W3C Trace Context §3.2.2.4).
  return /^0+$/.test(digits) ? `${digits.slice(1)}1` : digits;
}
