import { DemoCase, type Region, type Telling } from '../demo-case';
import { accepted, completed, declined, offered, type Destination } from './travel';
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
import { agreedAndSet, considered, diagnosed, goalAgreed, itemAdded, planned } from './planning';

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
  await planned(demo, telling, start + 9, who);
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
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-200, -60);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 14, who, telling.chance.percent(25));
};

const revised: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-200, -100);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 14, who);
  await itemAdded(demo, telling, start + 50, 0);
  if (telling.chance.percent(60)) await agreedAndSet(demo, telling, start + 55);
};

const zzp: Story = async (telling) => {
  const { demo, who } = begins(telling, SELF_EMPLOYED);
  const start = telling.chance.number(-160, -50);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 12, who);
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
  await planned(demo, telling, start + 12, who);
  await offered(demo, telling, telling.chance.number(-9, -1), destination(telling, prefix), prefix);
};

const handedOver: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-170, -80);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 12, who);
  const to = destination(telling, prefix);
  const hash = await offered(demo, telling, start + 40, to, prefix);
  await accepted(demo, telling, start + 45, to, hash);
  if (telling.chance.percent(80)) await completed(demo, telling, start + 50);
};

const declinedOffer: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-120, -60);
  await intake(demo, telling, start, who);
  const to = destination(telling, prefix);
  await offered(demo, telling, start + 30, to, prefix);
  await declined(demo, telling, start + 36, to);
};

const expiredOffer: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-120, -60);
  await intake(demo, telling, start, who);
  await offered(demo, telling, start + 30, destination(telling, prefix), prefix);
  await telling.at(start + 48);
  await telling.runWorkers();
};

/** Every kind of story, with how many of a hundred people live it. */
export const STORIES: readonly (readonly [name: string, share: number, story: Story])[] = [
  ['reported', 7, reported],
  ['weighed', 6, weighed],
  ['admitted', 6, admittedOnly],
  ['by-definition', 6, byDefinition],
  ['refused', 6, refused],
  ['planning', 9, planning],
  ['running', 22, running],
  ['revised', 8, revised],
  ['self-employed', 8, zzp],
  ['offered', 6, offeredNow],
  ['handed-over', 10, handedOver],
  ['declined', 3, declinedOffer],
  ['expired', 3, expiredOffer],
];
