import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_START, type DomainEvent, type EventMeta, type EventStore } from '@meereis/event-store';
import { localDate, newUuid, systemClock, type Uuid } from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import { openRuntime, parseConfig } from '@meereis/runtime';
import { caseEvents, EVENTS_PER_CASE, EVENTS_PER_LONG_CASE, person } from './case-story';
import { quiet } from './quiet';

/**
 * Fills the log of DATA_DIR with cases through the real codec and store, and writes their ids to cases.json.
 * SEED_EVENTS: about how many events; SEED_LONG_CASES: how many cases of 200 events are among them.
 */
const EVENTS = Number(process.env['SEED_EVENTS']);
const LONG_CASES = Number(process.env['SEED_LONG_CASES'] ?? 0);
const EVENTS_MAX = 5_000_000;
/** Streams written together: some 1,900 events, one commit. */
const TOGETHER = 60;

interface Stream {
  readonly streamId: string;
  readonly events: readonly DomainEvent[];
}

function metaOf(): EventMeta {
  const commandId = newUuid();
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actor: newUuid(),
    role: 'caseworker',
    oin: '00000099000000001000',
    unit: 'uwv-am13',
    purpose: 'arrangement-execution',
    recordedAt: systemClock.now(),
    effectiveOn: localDate('2022-02-21'),
  };
}

async function writeAll(store: EventStore, codec: EventCodec, streams: readonly Stream[]): Promise<void> {
  const offered = streams.flatMap(({ events }) =>
    events.map((event) => ({ eventId: newUuid(), event, meta: metaOf() })),
  );
  // Encoded together, so that the keys of all these people are made in one commit.
  const encoded = codec.encode(offered);
  let from = 0;
  const appends = streams.map(({ streamId, events }) => {
    const own = encoded.slice(from, from + events.length);
    from += events.length;
    return store.append(streamId, 'no-stream', own);
  });
  await Promise.all(appends);
}

async function fill(store: EventStore, codec: EventCodec): Promise<{ cases: Uuid[]; longCases: Uuid[] }> {
  const cases: Uuid[] = [];
  const longCases: Uuid[] = [];
  let waiting: Stream[] = [];
  for (let written = 0; written < EVENTS;) {
    const [arrangementId, personId] = [newUuid(), newUuid()];
    const isLong = longCases.length < LONG_CASES;
    const events = caseEvents(arrangementId, personId, isLong ? EVENTS_PER_LONG_CASE : EVENTS_PER_CASE);
    const who = person(personId, cases.length);
    waiting.push({ streamId: `person-${personId}`, events: [who] });
    waiting.push({ streamId: `arrangement-${arrangementId}`, events });
    (isLong ? longCases : cases).push(arrangementId);
    written += events.length + 1;
    if (waiting.length < TOGETHER * 2 && written < EVENTS) continue;
    await writeAll(store, codec, waiting);
    waiting = [];
  }
  return { cases, longCases };
}

if (!(EVENTS >= 0 && EVENTS <= EVENTS_MAX)) throw new Error(`SEED_EVENTS: 0 to ${EVENTS_MAX}.`);
const config = parseConfig(process.env);
const runtime = openRuntime(config, quiet);
const started = performance.now();
const ids = await fill(runtime.store, runtime.codec);
const seconds = (performance.now() - started) / 1000;
const events = await runtime.store.countAfter(LOG_START);
await runtime.close();
writeFileSync(join(config.dataDir, 'cases.json'), JSON.stringify(ids));
console.log(JSON.stringify({ events, seconds }));
