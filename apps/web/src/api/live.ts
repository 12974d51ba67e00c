import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ownAddress } from '../base';
import { session } from '../session/session';
import { gatherer } from './gather';
import { allOld, casesOld, listsOld } from './queries';

const WAIT_MIN_MS = 1_000;
const WAIT_MAX_MS = 60_000;
/** The case that is open follows at once: who begins a form on it must not be told that somebody was first. */
const cases = gatherer(200, (arrangementIds) => {
  void casesOld(arrangementIds);
});
/** What happens meanwhile is read in one go: a night's work over thousands of cases asks for each list once a second. */
const lists = gatherer(1_000, () => {
  void listsOld();
});

/**
 * Follows the stream of what happens to the caller's cases and makes what the screens hold of them old. Reconnects
 * with growing pauses until the signal; a screen without the stream is still right, only later.
 */
export async function followChanges(signal: AbortSignal): Promise<void> {
  let wait = WAIT_MIN_MS;
  let wasConnected = false;
  while (!signal.aborted) {
    try {
      await follow(signal, () => {
        wait = WAIT_MIN_MS;
        if (wasConnected) void allOld();
        wasConnected = true;
      });
    } catch {
      // Ended by the network, by the server or by the session: all mean "later again".
    }
    await pause(wait * (0.75 + Math.random() / 2), signal);
    wait = Math.min(wait * 2, WAIT_MAX_MS);
  }
}

async function follow(signal: AbortSignal, connected: () => void): Promise<void> {
  const response = await fetch(ownAddress('api/v1/event-stream'), {
    signal,
    headers: { Authorization: `Bearer ${session.accessToken()}`, Accept: 'text/event-stream' },
  });
  if (response.status === 401) session.refused();
  if (!response.ok || response.body === null) throw new Error(`event-stream: ${response.status}`);
  connected();
  const events = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (value.event === 'arrangement-changed') {
      const { arrangementId } = JSON.parse(value.data) as { readonly arrangementId: string };
      cases.add(arrangementId);
      lists.add(arrangementId);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
  });
}
