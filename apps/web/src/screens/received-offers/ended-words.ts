import { longDate, timeText } from '../../parts/words/dates';
import { HANDOVER_STATUS } from '../../words/handover';
import type { Receipt } from './use-offers';

/** First the offer, then how it ended; what comes after that is another step of the handover. */
const ENDING = 1;

/** `Ingetrokken om 10:41 door Jan Jansen, UWV Utrecht`; with the day when that is not today. */
export function endedWords({ status, steps }: Pick<Receipt, 'status' | 'steps'>, today: string): string {
  const words = HANDOVER_STATUS[status];
  const step = steps[ENDING];
  if (step === undefined) return words;
  const { on, recordedAt, accountName, unitName, role } = step;
  const when = on === today ? `om ${timeText(recordedAt)}` : `op ${longDate(on)}`;
  if (role === 'system') return `${words} ${when}`;
  return `${words} ${when} door ${accountName === undefined ? unitName : `${accountName}, ${unitName}`}`;
}
