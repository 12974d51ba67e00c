import type { Dto } from '../../api/client';
import type { CaseFile } from '../case/use-case';

type Item = CaseFile['items'][number];
const ENDED: readonly Item['status'][] = ['completed', 'stopped'];

export interface MovesAlong {
  readonly items: number;
  readonly open: number;
  /** What the open items cost together, and how much of that still waits for the cashier. */
  readonly cents: number;
  readonly waitsCents: number;
  readonly tasks: number;
  readonly referrals: number;
}

/** What comes with the case, in numbers: agreements stay valid, so their money does too (R030, Q08). */
export function movesAlong(
  items: readonly Item[],
  preview: Pick<Dto<'HandoverPreviewDto'>, 'items' | 'tasks' | 'referrals'>,
): MovesAlong {
  const travelling = items.filter(({ itemId }) => preview.items.includes(itemId));
  const open = travelling.filter(({ status, withdrawn }) => !withdrawn && !ENDED.includes(status));
  const lines = open.flatMap(({ funding }) => funding);
  return {
    items: preview.items.length,
    open: open.length,
    cents: open.reduce((sum, { price }) => sum + price.cents, 0),
    waitsCents: lines.filter(({ waits }) => waits).reduce((sum, { amount }) => sum + amount.cents, 0),
    tasks: preview.tasks.length,
    referrals: preview.referrals.length,
  };
}
