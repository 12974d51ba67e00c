import type { Region, Telling } from '../demo-case';
import { accepted, assigned, completed, declined, offered, type Destination } from './travel';
import { intake } from './intake';
import { planned } from './planning';
import { begins, coachingDone, underway, type Story } from './telling';

function otherRegion({ chance, region, regions }: Telling): Region {
  return chance.oneOf(regions.filter((one) => one.code !== region.code));
}

/** To a public body or a union of the same region or, sometimes, of another. */
function destination(telling: Telling, from: string): Destination {
  const away = telling.chance.percent(30);
  const prefix = away || from !== 'gemeente' ? 'gemeente' : 'uwv';
  return { prefix, region: away ? otherRegion(telling) : telling.region };
}

export const offeredNow: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-150, -60);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 12, who);
  await underway(demo, telling, start + 35, items);
  await coachingDone(demo, telling, start + 35, items[0]);
  await offered(demo, telling, telling.chance.number(-9, -1), destination(telling, prefix), prefix);
};

export const handedOver: Story = async (telling) => {
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

export const declinedOffer: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-120, -60);
  await intake(demo, telling, start, who);
  const to = destination(telling, prefix);
  await offered(demo, telling, start + 30, to, prefix);
  await declined(demo, telling, start + 36, to);
  if (prefix === 'uwv' && to.region === telling.region) await assigned(demo, telling, start + 40);
};

export const expiredOffer: Story = async (telling) => {
  const { demo, who, prefix } = begins(telling);
  const start = telling.chance.number(-120, -60);
  await intake(demo, telling, start, who);
  await offered(demo, telling, start + 30, destination(telling, prefix), prefix);
  await telling.at(start + 48);
  await telling.expireOffers();
};
