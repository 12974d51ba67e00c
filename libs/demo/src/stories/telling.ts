import { DemoCase, type Telling } from '../demo-case';
import { finished, started } from './execution';
import { BACKGROUNDS, type Background } from './intake';

export type Story = (telling: Telling) => Promise<void>;

interface Told {
  readonly who: Background;
  readonly prefix: string;
  readonly demo: DemoCase;
}

const COACHING_DAYS = 85;
/** Nothing of what stories do at the very end may come before it. */
const LONG_OVER = -16;

/** The route of R012: UWV for WW, the municipality for bijstand, none and the self-employed; sometimes a union. */
export function begins(telling: Telling, who: Background = telling.chance.oneOf(BACKGROUNDS)): Told {
  const byRoute = who.benefit === 'ww' || who.benefit === 'wia' ? 'uwv' : 'gemeente';
  const prefix = who.situation === 'working' || who.situation === 'notice-period' ? 'fnv' : byRoute;
  return { who, prefix, demo: new DemoCase(telling, prefix) };
}

/** The items of a plan begin in the week after their first day. */
export async function underway(
  demo: DemoCase,
  telling: Telling,
  days: number,
  items: readonly string[],
): Promise<void> {
  for (const itemId of items) await started(demo, telling, days, itemId);
}

/** The first item of every plan takes three months: one that began longer ago is done. */
export async function coachingDone(
  demo: DemoCase,
  telling: Telling,
  startedDays: number,
  itemId: string | undefined,
): Promise<void> {
  const ends = startedDays + COACHING_DAYS;
  if (itemId !== undefined && ends < LONG_OVER) await finished(demo, telling, ends, itemId);
}
