import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Context, Span, SpanContext, SpanStatusCode } from '@opentelemetry/api';
import type { Step, RunningStep } from './telemetry';

export interface Tracing {
  begin(step: Step): RunningStep;
  within<T>(step: RunningStep, work: () => T): T;
  close(): Promise<void>;
}

const SAMPLED = 1;
/** What waits to be sent; more is thrown away rather than kept. */
const QUEUE_MAX = 4_096;
const SEND_EVERY_MS = 1_000;
const SEND_MS_MAX = 5_000;
const CLOSE_MS_MAX = 6_000;

/**
 * Ids that are said beforehand, for the next span only: a trace has the id its events carry, and a command the one they
 * name as their cause. Otherwise by chance.
 */
class SaidIds {
  next: { readonly traceId?: string; readonly spanId?: string } = {};

  generateTraceId(): string {
    return this.next.traceId ?? randomBytes(16).toString('hex');
  }

  generateSpanId(): string {
    return this.next.spanId ?? randomBytes(8).toString('hex');
  }
}

class Running implements RunningStep {
  constructor(
    readonly span: Span,
    private readonly failedStatus: SpanStatusCode,
  ) {}

  end(attributes: Parameters<RunningStep['end']>[0] = {}, failed?: string): void {
    this.span.setAttributes(attributes);
    if (failed !== undefined) {
      this.span.setAttribute('error.type', failed);
      this.span.setStatus({ code: this.failedStatus });
    }
    this.span.end();
  }
}

/** Sends traces by OTLP over HTTP. Loads the library, which nobody pays for who asks for no traces. @param endpoint without `/v1/traces`. */
export async function createTracing(
  endpoint: string,
  resource: Readonly<Record<string, string>>,
): Promise<Tracing> {
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const ids = new SaidIds();
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: SEND_MS_MAX });
  const provider = new sdk.BasicTracerProvider({
    idGenerator: ids,
    resource: resourceFromAttributes(resource),
    spanProcessors: [
      new sdk.BatchSpanProcessor(exporter, {
        maxQueueSize: QUEUE_MAX,
        scheduledDelayMillis: SEND_EVERY_MS,
        exportTimeoutMillis: SEND_MS_MAX,
      }),
    ],
  });
  const tracer = provider.getTracer('meereis');
  const around = new AsyncLocalStorage<Span>();
  const kinds = { server: api.SpanKind.SERVER, client: api.SpanKind.CLIENT, inside: api.SpanKind.INTERNAL };

  const parentOf = ({ traceId, parentId }: Step): Context => {
    const outer = around.getStore();
    if (parentId !== undefined && traceId !== undefined) {
      const said: SpanContext = { traceId, spanId: parentId, traceFlags: SAMPLED, isRemote: true };
      return api.trace.setSpanContext(api.ROOT_CONTEXT, said);
    }
    return outer !== undefined ? api.trace.setSpan(api.ROOT_CONTEXT, outer) : api.ROOT_CONTEXT;
  };

  return {
    begin: (step) => {
      const { name, kind, attributes = {}, startedMs, traceId, spanId } = step;
      ids.next = {
        ...(traceId === undefined ? {} : { traceId }),
        ...(spanId === undefined ? {} : { spanId }),
      };
      try {
        const options = {
          kind: kinds[kind],
          attributes,
          ...(startedMs === undefined ? {} : { startTime: startedMs }),
        };
        return new Running(tracer.startSpan(name, options, parentOf(step)), api.SpanStatusCode.ERROR);
      } finally {
        ids.next = {};
      }
    },
    within: (step, work) => (step instanceof Running ? around.run(step.span, work) : work()),
    close: async () => {
      const waited = new Promise<void>((done) => setTimeout(done, CLOSE_MS_MAX).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), waited]);
    },
  };
}
