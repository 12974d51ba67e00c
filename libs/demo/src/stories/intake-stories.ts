import { BACKGROUNDS, comesIn, intake, isChecked, isRefused, isWeighed } from './intake';
import { begins, type Story } from './telling';

export const reported: Story = async (telling) => {
  const { demo, who } = begins(telling);
  await comesIn(demo, telling, telling.chance.number(-12, -1), who);
};

export const weighed: Story = async (telling) => {
  const { demo, who } = begins(telling);
  const start = telling.chance.number(-20, -8);
  await comesIn(demo, telling, start, who);
  await isChecked(demo, telling, start + 1, telling.chance.percent(30) ? 'in-doubt' : 'no');
  await isWeighed(demo, telling, start + 6, who);
};

export const admittedOnly: Story = async (telling) => {
  const { demo, who } = begins(telling);
  await intake(demo, telling, telling.chance.number(-30, -12), who);
};

export const refused: Story = async (telling) => {
  const { demo, who } = begins(telling, BACKGROUNDS[telling.chance.percent(50) ? 0 : 3]);
  const start = telling.chance.number(-150, -20);
  await comesIn(demo, telling, start, who);
  await isChecked(demo, telling, start + 2, 'no');
  await isWeighed(demo, telling, start + 6, who, 'no-extra-support');
  await isRefused(demo, telling, start + 10);
};
