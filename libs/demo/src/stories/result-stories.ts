import { intake } from './intake';
import { aftercare, broken, closed, died, placed } from './ending';
import { finished, started } from './execution';
import { planned } from './planning';
import { begins, type Story } from './telling';

/** Back to work: placed, looked after, and closed when that is done. */
export const backToWork: Story = async (telling) => {
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

export const stopped: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-250, -100);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 14, who);
  await closed(demo, telling, start + 60, 'stopped-by-person', 'De persoon wil zelf verder zoeken.');
};

export const deceased: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-200, -100);
  await intake(demo, telling, start, who);
  await planned(demo, telling, start + 14, who);
  await died(telling, demo, start + 70);
};
