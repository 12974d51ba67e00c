import { BACKGROUNDS, comesIn, intake, isAdmitted, isChecked, SELF_EMPLOYED } from './intake';
import {
  appointed,
  coached,
  delivered,
  interrupted,
  met,
  planSent,
  referred,
  signalled,
  started,
  worksDaily,
} from './execution';
import { considered, diagnosed, goalAgreed, itemAdded, planned, revisedAndSet } from './planning';
import { begins, coachingDone, underway, type Story } from './telling';

export const byDefinition: Story = async (telling) => {
  const { demo, who } = begins(telling, BACKGROUNDS[4]);
  const start = telling.chance.number(-120, -60);
  await comesIn(demo, telling, start, who);
  await isChecked(demo, telling, start + 1, 'yes');
  await isAdmitted(demo, telling, start + 3);
  const items = await planned(demo, telling, start + 9, who);
  await underway(demo, telling, start + 32, items);
  await coachingDone(demo, telling, start + 32, items[0]);
};

export const planning: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-60, -30);
  await intake(demo, telling, start, who);
  await diagnosed(demo, telling, start + 12);
  await goalAgreed(demo, telling, start + 15, who);
  await considered(demo, telling, start + 18, who);
  await itemAdded(demo, telling, start + 20, 0, true);
};

export const running: Story = async (telling) => {
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
  if (!waits) await coachingDone(demo, telling, start + 36, coaching);
  if (telling.chance.percent(50)) await appointed(demo, telling, -1, telling.chance.number(1, 20));
};

export const revised: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-200, -100);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 14, who);
  await underway(demo, telling, start + 37, items);
  await itemAdded(demo, telling, start + 50, 2);
  if (telling.chance.percent(60)) await revisedAndSet(demo, telling, start + 55);
  await coachingDone(demo, telling, start + 37, items[0]);
};

export const zzp: Story = async (telling) => {
  const { demo, who } = begins(telling, SELF_EMPLOYED);
  const start = telling.chance.number(-160, -50);
  await intake(demo, telling, start, who);
  const items = await planned(demo, telling, start + 12, who);
  await underway(demo, telling, start + 35, items);
  await coachingDone(demo, telling, start + 35, items[0]);
};
