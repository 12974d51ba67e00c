import { parseDay } from '../../parts/words/dates';
import { parseEuro } from '../../parts/words/money';
import { fundingFault, type ItemTyped } from './item-body';

export const STEPS = ['Kiezen', 'Wat er al is', 'Afspraak', 'Geld', 'Controleren'] as const;

export const CHOOSE = 1;
export const PRIOR = 2;
export const AGREEMENT = 3;
export const MONEY = 4;
export const CHECK = 5;

/**
 * The step that is shown: the one the address asks for, or the first before it that is not filled in. After a reload
 * nothing is typed any more, and nobody sends an empty page.
 */
export function stepOf(asked: string | null, chosen: boolean, typed: ItemTyped): number {
  const wanted = Number(asked ?? CHOOSE);
  if (!chosen || !Number.isInteger(wanted) || wanted <= CHOOSE) return CHOOSE;
  if (wanted <= AGREEMENT) return wanted;
  if (!agreementFilled(typed)) return AGREEMENT;
  if (wanted === MONEY || !moneyFilled(typed)) return MONEY;
  return CHECK;
}

function agreementFilled({ description, plannedFrom, plannedUntil }: ItemTyped): boolean {
  return (
    description.trim() !== '' && parseDay(plannedFrom) !== undefined && parseDay(plannedUntil) !== undefined
  );
}

function moneyFilled(typed: ItemTyped): boolean {
  return parseEuro(typed.price) !== undefined && typed.vat !== '' && fundingFault(typed) === undefined;
}
