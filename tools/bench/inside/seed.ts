import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureOrganisations } from '@meereis/access';
import { LOG_START, type DomainEvent, type EventMeta, type EventStore } from '@meereis/event-store';
import { localDate, newUuid, systemClock, type Uuid } from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import { openRuntime, parseConfig } from '@meereis/runtime';
import { caseEvents, listedCase, EVENTS_PER_CASE, EVENTS_PER_LONG_CASE, person } from './case-story';
import { quiet } from './quiet';

/**
 * Fills the log of DATA_DIR with cases through the real codec and store, and writes their ids to cases.json.
 * SEED_EVENTS: about how many events; SEED_LONG_CASES: how many cases of 200 events are among them. SEED_LISTED_CASES:
 * instead, so many cases with an open task, a tenth of them of one unit and the others all over the country.
 */
const EVENTS = Number(process.env['SEED_EVENTS']);
const LONG_CASES = Number(process.env['SEED_LONG_CASES'] ?? 0);
const LISTED_CASES = Number(process.env['SEED_LISTED_CASES'] ?? 0);
const LISTED_CASES_MAX = 200_000;
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
  const encoded = await codec.encode(offered);
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

/** A tenth at one unit: the largest worklist of the country. */
function placeOf(n: number) {
  const elsewhere = PLACES[n % PLACES.length];
  return n % 10 === 0 || elsewhere === undefined ? LARGEST : elsewhere;
}

const LARGEST = { unit: 'uwv-am13', region: 'AM13' };
const PLACES = fixtureOrganisations
  .units()
  .filter(({ kind, id }) => kind === 'uwv-executor' && id !== LARGEST.unit)
  .map(({ id, region }) => ({ unit: id, region: region ?? LARGEST.region }));

async function fillListed(
  store: EventStore,
  codec: EventCodec,
): Promise<{ cases: Uuid[]; longCases: Uuid[] }> {
  const cases: Uuid[] = [];
  let waiting: Stream[] = [];
  for (let n = 0; n < LISTED_CASES; n += 1) {
    const ids = { arrangementId: newUuid(), personId: newUuid() };
    waiting.push({ streamId: `person-${ids.personId}`, events: [person(ids.personId, n)] });
    const events = listedCase(ids, placeOf(n), n);
    waiting.push({ streamId: `arrangement-${ids.arrangementId}`, events });
    cases.push(ids.arrangementId);
    if (waiting.length < TOGETHER * 10 && n + 1 < LISTED_CASES) continue;
    await writeAll(store, codec, waiting);
    waiting = [];
  }
  return { cases, longCases: [] };
}

if (!(LISTED_CASES >= 0 && LISTED_CASES <= LISTED_CASES_MAX))
  throw new Error(`SEED_LISTED_CASES: 0 to ${LISTED_CASES_MAX}.`);
if (!(EVENTS >= 0 && EVENTS <= EVENTS_MAX)) throw new Error(`SEED_EVENTS: 0 to ${EVENTS_MAX}.`);
const config = parseConfig(process.env);
const runtime = await openRuntime(config, quiet);
const started = performance.now();
const ids =
  LISTED_CASES > 0
    ? await fillListed(runtime.store, runtime.codec)
    : await fill(runtime.store, runtime.codec);
const seconds = (performance.now() - started) / 1000;
const events = await runtime.store.countAfter(LOG_START);
await runtime.close();
writeFileSync(join(config.dataDir, 'cases.json'), JSON.stringify(ids));
console.log(JSON.stringify({ events, seconds }));
