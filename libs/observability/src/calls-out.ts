import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { RunningStep, Telemetry } from './telemetry';

interface Call {
  readonly step: RunningStep;
  readonly peer: string;
  readonly startedAt: number;
}

/**
 * Measures and shows what this process asks of other programs over HTTP (the identity provider's keys, the object store),
 * by the channels that Node's `fetch` tells of itself: the name of the other machine and never the address, in which ids
 * may stand. @param passOver hosts that are not told of, as where the traces themselves go. @returns ends it.
 */
export function watchCallsOut(telemetry: Telemetry, passOver: readonly string[]): () => void {
  const running = new WeakMap<object, Call>();
  const begun = (message: unknown): void => {
    const { request } = message as {
      readonly request: { readonly origin?: unknown; readonly method?: unknown };
    };
    const peer = hostOf(request.origin);
    if (peer === undefined || passOver.includes(peer)) return;
    const attributes = { 'server.address': peer, 'http.request.method': String(request.method) };
    const step = telemetry.begin({ name: `call ${peer}`, kind: 'client', attributes });
    running.set(request, { step, peer, startedAt: performance.now() });
  };
  const ended = (outcomeOf: (message: object) => string) => (message: unknown) => {
    const { request } = message as { readonly request: object };
    const call = running.get(request);
    if (call === undefined) return;
    running.delete(request);
    const outcome = outcomeOf(message as object);
    call.step.end({ 'meereis.outcome': outcome }, /^[1-4]/.test(outcome) ? undefined : outcome);
    const seconds = (performance.now() - call.startedAt) / 1_000;
    telemetry.tell('meereis_calls_out_seconds', { peer: call.peer, outcome }, seconds);
  };
  const answered = ended((message) =>
    String((message as { response?: { statusCode?: number } }).response?.statusCode),
  );
  const failed = ended(() => 'failed');
  const channels = [
    ['undici:request:create', begun],
    ['undici:request:headers', answered],
    ['undici:request:error', failed],
  ] as const;
  for (const [name, listener] of channels) subscribe(name, listener);
  return () => {
    for (const [name, listener] of channels) unsubscribe(name, listener);
  };
}

function hostOf(origin: unknown): string | undefined {
  const text = origin instanceof URL ? origin.href : String(origin);
  return URL.canParse(text) ? new URL(text).host : undefined;
}
