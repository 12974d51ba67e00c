import { SYSTEM_ACCOUNT } from '@meereis/access';
import { LOG_START, type DomainEvent, type EventMeta, type EventStore } from '@meereis/event-store';
import { EVENT_NAMESPACE, uuidV5, type Uuid } from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import { Calendar } from './calendar';
import { Chance } from './chance';
import type { DemoClock } from './clock';
import { DEMO_TODAY, day, type Region, type Telling } from './demo-case';
import type { DemoEvent } from './events';
import type { DemoHouse } from './house';
import type { Journal } from './journal';
import { Office } from './office';
import { demoPerson } from './people';
import { recordBudgets } from './stories/budgets';
import { openRegion } from './stories/region';
import { STORIES } from './stories/stories';
import type { Story } from './stories/telling';

const DEMO_ID = 'b1f8d2c4-6a5e-5f70-9c3b-2d4e6f8a0b1c' as Uuid;
const STREAM = `process-demo-${DEMO_ID}`;
/** Before the first story; the scheme came into force on 22 March 2021 (R018). */
export const DEMO_FIRST_DAY = day(-340);
const SEED = 20_220_301;
export const DEMO_PEOPLE = 400;

export interface LoadDemo {
  readonly house: DemoHouse;
  readonly clock: DemoClock;
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly journal: Journal;
  /** Told now and then how far it is: stories done of all. */
  readonly onProgress: (done: number, all: number) => void;
  readonly people?: number;
}

export type DemoState = 'absent' | 'begun' | 'loaded' | 'own-data';

/** Whether this log holds the demo; `own-data` when people were registered without it. Two point reads, whatever the log's size. */
export async function demoState(store: EventStore): Promise<DemoState> {
  const marks = await store.readStream({ streamId: STREAM, limit: 2 });
  if (marks.some((one) => one.type === 'demo-loaded.v1')) return 'loaded';
  if (marks.length > 0) return 'begun';
  const people = await store.readAll({ from: LOG_START, limit: 1, streamPrefixes: ['person-'] });
  return people.length > 0 ? 'own-data' : 'absent';
}

/**
 * Plays the demo into the log: every story through the real handlers, in the order of its dates, the same every time.
 * Cut off anywhere it goes on at the next start: each request has a key of its own, so what was done is not done twice.
 * @throws when a handler turns a step down.
 */
export async function loadDemo(demo: LoadDemo): Promise<void> {
  const people = demo.people ?? DEMO_PEOPLE;
  if ((await demoState(demo.store)) === 'absent') await mark(demo, 'demo-begun.v1', 'no-stream', people);
  const calendar = new Calendar((on) => {
    demo.clock.turnTo(on);
  }, DEMO_FIRST_DAY);
  let done = 0;
  const stories = storiesOf(people, demo.house.regions).map(({ n, name, region, story }) => () => {
    const work = async (): Promise<void> => {
      await story(tellingOf(demo, calendar, n, `${n}-${name}`, region));
      done += 1;
      demo.onProgress(done, people);
    };
    return demo.clock.atDesk(n % 60, work);
  });
  const regions = demo.house.regions.map((region, n) => () => {
    const telling = tellingOf(demo, calendar, people + n, `region-${region.code}`, region);
    return demo.clock.atDesk(n % 60, () => openRegion(telling, testKvk(n)));
  });
  const budgets = demo.house.regions.slice(0, 1).map((region, n) => () => {
    const telling = tellingOf(demo, calendar, people + demo.house.regions.length + n, 'budgets', region);
    return demo.clock.atDesk(0, () => recordBudgets(telling));
  });
  await calendar.play([...regions, ...budgets, ...stories]);
  demo.clock.turnTo(DEMO_TODAY);
  // What the cases ask for on the day the trial begins, so that nobody's first morning finds it made by magic.
  await demo.clock.atDesk(0, () => demo.house.makeDueTasks());
  await mark(demo, 'demo-loaded.v1', 0, people);
  demo.journal.end();
}

function tellingOf(demo: LoadDemo, calendar: Calendar, n: number, name: string, region: Region): Telling {
  const chance = new Chance(SEED + n);
  const office = new Office(demo.house, demo.journal, name, () => {
    demo.clock.tick();
  });
  return {
    at: (days) => calendar.at(day(days)),
    chance,
    office,
    person: demoPerson(n, chance, region.centre, true),
    region,
    regions: demo.house.regions,
    // Whoever's story calls the worker, it runs at opening time, so that what it writes has the same time again.
    expireOffers: () => demo.clock.atDesk(0, () => demo.house.expireOffers()),
  };
}

/** A number in the form of the Handelsregister that no register gives out: it begins with 00000. */
function testKvk(n: number): string {
  return `00000${String(100 + n)}`;
}

interface Cast {
  readonly n: number;
  readonly name: string;
  readonly region: Region;
  readonly story: Story;
}

/** Where the trial's people sign in by hand: a newcomer finds work there. */
const BUSY = ['AM13', 'AM13', 'AM22', 'AM01'];

/** Two of five people live in the busy regions, the others are spread over all of them. */
function regionOf(n: number, regions: readonly Region[]): Region | undefined {
  const nth = Math.floor(n / 5);
  if (n % 5 < 2) return regions.find(({ code }) => code === BUSY[(nth * 2 + (n % 5)) % BUSY.length]);
  return regions[(nth * 3 + (n % 5) - 2) % regions.length];
}

/** Who lives which story where: every region has its share, and every story is told. */
export function storiesOf(people: number, regions: readonly Region[]): readonly Cast[] {
  const deck = STORIES.flatMap(([name, share, story]) =>
    Array.from({ length: share }, () => ({ name, story })),
  );
  return Array.from({ length: people }, (_, n): Cast => {
    // A step that shares no factor with a hundred deals the whole deck before a card comes again.
    const card = deck[(n * 37) % deck.length];
    const region = regionOf(n, regions);
    if (card === undefined || region === undefined) throw new Error('The demo has no stories or no regions.');
    return { n, region, ...card };
  });
}

async function mark(
  { store, codec, clock }: LoadDemo,
  type: DemoEvent['type'],
  expected: 'no-stream' | number,
  stories: number,
): Promise<void> {
  const commandId = uuidV5(DEMO_ID, type);
  const event: DomainEvent = { type, data: { demoId: DEMO_ID, stories } };
  const meta: EventMeta = {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actor: SYSTEM_ACCOUNT,
    role: 'system',
    oin: '00000099000000001000',
    unit: 'uwv-kassier',
    purpose: 'administration',
    recordedAt: clock.wallClock.now(),
    effectiveOn: DEMO_TODAY,
  };
  await store.append(
    STREAM,
    expected,
    await codec.encode([{ eventId: uuidV5(EVENT_NAMESPACE, `${commandId}/0`), event, meta }]),
  );
}
