import { DemoCase, type Region, type Telling } from '../demo-case';
import { accepted, assigned, completed, declined, offered, type Destination } from './travel';
import {
  BACKGROUNDS,
  comesIn,
  intake,
  isAdmitted,
  isChecked,
  isRefused,
  isWeighed,
  SELF_EMPLOYED,
  type Background,
} from './intake';
import { aftercare, broken, closed, died, placed } from './ending';
import {
  appointed,
  coached,
  delivered,
  finished,
  interrupted,
  met,
  planSent,
  referred,
  signalled,
  started,
  worksDaily,
} from './execution';
import { considered, diagnosed, goalAgreed, itemAdded, planned, revisedAndSet } from './planning';

export type Story = (telling: Telling) => Promise<void>;

interface Told {
  readonly who: Background;
  readonly prefix: string;
  readonly demo: DemoCase;
}

/** The route of R012: UWV for WW, the municipality for bijstand, none and the self-employed; sometimes a union. */
function begins(telling: Telling, who: Background = telling.chance.oneOf(BACKGROUNDS)): Told {
  const byRoute = who.benefit === 'ww' || who.benefit === 'wia' ? 'uwv' : 'gemeente';
  const prefix = who.situation === 'working' || who.situation === 'notice-period' ? 'fnv' : byRoute;
  return { who, prefix, demo: new DemoCase(telling, prefix) };
}

/** The items of a plan begin in the week after their first day. */
async function underway(
  demo: DemoCase,
  telling: Telling,
  days: number,
  items: readonly string[],
): Promise<void> {
  for (const itemId of items) await started(demo, telling, days, itemId);
}

/** The first item of every plan takes three months: one that began longer ago is done. */
async function coachingDone(
  demo: DemoCase,
  telling: Telling,
  startedDays: number,
  itemId: string | undefined,
): Promise<void> {
  const ends = startedDays + COACHING_DAYS;
  if (itemId !== undefined && ends < LONG_OVER) await finished(demo, telling, ends, itemId);
}

const COACHING_DAYS = 85;
const LONG_OVER = -16;

const reported: Story = async (telling) => {
  const { demo, who } = begins(telling);
  await comesIn(demo, telling, telling.chance.number(-12, -1), who);
};

const weighed: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-20, -8);
  await comesIn(demo, telling, start, who);
  await isChecked(demo, telling, start + 1, telling.chance.percent(30) ? 'in-doubt' : 'no');
  await isWeighed(demo, telling, start + 6, who);
};

const admittedOnly: Story = async (telling) => {
  const { demo, who } = begins(telling);
  await intake(demo, telling, telling.chance.number(-30, -12), who);
};

const byDefinition: Story = async (telling) => {
  const { demo, who } = begins(telling, BACKGROUNDS[4]);
  const start = telling.chance.number(-120, -60);
  await comesIn(demo, telling, start, who);
  await isChecked(demo, telling, start + 1, 'yes');
  await isAdmitted(demo, telling, start + 3);
  const items = await planned(demo, telling, start + 9, who);
  await underway(demo, telling, start + 32, items);
  await coachingDone(demo, telling, start + 32, items[0]);
};

const refused: Story = async (telling) => {
  const { demo, who } = begins(telling, BACKGROUNDS[telling.chance.percent(50) ? 0 : 3]);
  const start = telling.chance.number(-150, -20);
  await comesIn(demo, telling, start, who);
  await isChecked(demo, telling, start + 2, 'no');
  await isWeighed(demo, telling, start + 6, who, 'no-extra-support');
  await isRefused(demo, telling, start + 10);
};

const planning: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-60, -30);
  await intake(demo, telling, start, who);
  await diagnosed(demo, telling, start + 12);
  await goalAgreed(demo, telling, start + 15, who);
  await considered(demo, telling, start + 18, who);
  await itemAdded(demo, telling, start + 20, 0, true);
};

const running: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-200, -60);
  await intake(demo, telling, start, who);
  const waits = telling.chance.percent(25);
  const [coaching = '', training = ''] = await planned(demo, telling, start + 14, who, waits);
  if (!waits) await started(demo, telling, start + 36, coaching);
  await started(demo, telling, start + 40, training);
  if (telling.chance.percent(40)) await planSent(demo, telling, start + 41);
  await worksDaily(demo, telling, start + 42);
  await met(demo, telling, start + 43);
  await delivered(demo, telling, start + 50, training, 60_000);
  if (telling.chance.percent(15)) await interrupted(demo, telling, start + 52, training);
  if (telling.chance.percent(20)) await signalled(demo, telling, start + 53);
  if (telling.chance.percent(10)) await coached(telling, demo, start + 55);
  if (prefix === 'gemeente' && !waits && telling.chance.percent(30))
    await referred(demo, telling, start + 56, coaching);
  if (!waits) await coachingDone(demo, telling, Math.max(start + 36, start + 57 - COACHING_DAYS), coaching);
  if (telling.chance.percent(50)) await appointed(demo, telling, -1, telling.chance.number(1, 20));
};

const revised: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-200, -100);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 14, who);
  await underway(demo, telling, start + 37, items);
  await itemAdded(demo, telling, start + 50, 2);
  if (telling.chance.percent(60)) await revisedAndSet(demo, telling, start + 55);
  await coachingDone(demo, telling, start + 37, items[0]);
};

const zzp: Story = async (telling) => {
  const { demo, who } = begins(telling, SELF_EMPLOYED);
  const start = telling.chance.number(-160, -50);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 12, who);
  await underway(demo, telling, start + 35, items);
  await coachingDone(demo, telling, start + 35, items[0]);
};

/** Back to work: placed, looked after, and closed when that is done. */
const backToWork: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-300, -180);
  await intake(demo, telling, start, who);
  const [coaching = ''] = await planned(demo, telling, start + 14, who);
  await started(demo, telling, start + 36, coaching);
  await finished(demo, telling, start + 75, coaching);
  const kind = who.benefit === 'none' ? 'without-benefit' : 'after-benefit';
  const placement = await placed(demo, telling, start + 100, kind);
  await aftercare(demo, telling, start + 108, placement, 'week');
  if (telling.chance.percent(25)) return broken(demo, telling, start + 118, placement);
  await aftercare(demo, telling, start + 131, placement, 'month');
  const outcome = kind === 'without-benefit' ? 'work-without-benefit' : 'work-after-benefit';
  if (telling.chance.percent(70))
    await closed(demo, telling, start + 140, outcome, 'Werkt met plezier en heeft geen hulp meer nodig.');
};

const stopped: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-250, -100);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 14, who);
  await closed(demo, telling, start + 60, 'stopped-by-person', 'De persoon wil zelf verder zoeken.');
};

const deceased: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-200, -100);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 14, who);
  await died(telling, demo, start + 70);
};

function otherRegion({ chance, region, regions }: Telling): Region {
  return chance.oneOf(regions.filter((one) => one.code !== region.code));
}

/** To a public body or a union of the same region or, sometimes, of another. */
function destination(telling: Telling, from: string): Destination {
  const away = telling.chance.percent(30);
  const prefix = away || from !== 'gemeente' ? 'gemeente' : 'uwv';
  return { prefix, region: away ? otherRegion(telling) : telling.region };
}

const offeredNow: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-150, -60);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 12, who);
  await underway(demo, telling, start + 35, items);
  await coachingDone(demo, telling, start + 35, items[0]);
  await offered(demo, telling, telling.chance.number(-9, -1), destination(telling, prefix), prefix);
};

const handedOver: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-170, -80);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 12, who);
  await underway(demo, telling, start + 35, items);
  const to = destination(telling, prefix);
  const hash = await offered(demo, telling, start + 40, to, prefix);
  await accepted(demo, telling, start + 45, to, hash);
  if (telling.chance.percent(80)) await completed(demo, telling, start + 50);
  await coachingDone(demo, telling, start + 35, items[0]);
};

const declinedOffer: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-120, -60);
  await intake(demo, telling, start, who);
  const to = destination(telling, prefix);
  await offered(demo, telling, start + 30, to, prefix);
  await declined(demo, telling, start + 36, to);
  if (prefix === 'uwv' && to.region === telling.region) await assigned(demo, telling, start + 40);
};

const expiredOffer: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-120, -60);
  await intake(demo, telling, start, who);
  await offered(demo, telling, start + 30, destination(telling, prefix), prefix);
  await telling.at(start + 48);
  await telling.expireOffers();
};

/** Every kind of story, with how many of a hundred people live it. */
export const STORIES: readonly (readonly [name: string, share: number, story: Story])[] = [
  ['reported', 7, reported],
  ['weighed', 5, weighed],
  ['admitted', 5, admittedOnly],
  ['by-definition', 5, byDefinition],
  ['refused', 5, refused],
  ['planning', 8, planning],
  ['running', 20, running],
  ['revised', 7, revised],
  ['self-employed', 7, zzp],
  ['offered', 5, offeredNow],
  ['handed-over', 9, handedOver],
  ['declined', 3, declinedOffer],
  ['expired', 2, expiredOffer],
  ['back-to-work', 9, backToWork],
  ['stopped', 2, stopped],
  ['deceased', 1, deceased],
];
