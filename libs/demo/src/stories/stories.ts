import { reported, weighed, admittedOnly, refused } from './intake-stories';
import { byDefinition, planning, running, revised, zzp } from './plan-stories';
import { backToWork, stopped, deceased } from './result-stories';
import { offeredNow, handedOver, declinedOffer, expiredOffer } from './travel-stories';
import type { Story } from './telling';

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
