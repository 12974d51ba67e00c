import { refusal, type Refusal } from '@meereis/commands';
import { formatDate, Money, type LocalDate } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { lastKnownDay } from './item-course.rule';
import type { Item } from './items.fold';
import { plannedItems } from './plan-versions';

/** Nothing is cut below what was delivered: not the money, not the days, not the first day of what began (R028, R030). */
export function notBelowDelivered(
  item: Item,
  asked: { readonly priceCents: number; readonly plannedFrom: LocalDate; readonly plannedUntil: LocalDate },
): readonly (Refusal | false)[] {
  const { startedOn, delivered } = item;
  const cents = delivered?.value.deliveredCents ?? 0;
  const lastDay = lastKnownDay(item);
  return [
    asked.priceCents < cents &&
      refusal(
        'R028',
        'price-below-delivered',
        `Er is al voor ${Money.formatEuro(Money.euroCents(cents))} geleverd. De prijs kan niet lager worden: pas de prijs aan.`,
      ),
    lastDay !== undefined &&
      asked.plannedUntil < lastDay &&
      refusal(
        'R028',
        'end-before-delivered',
        `Dit onderdeel liep nog op ${formatDate(lastDay)}. De einddatum kan daar niet vóór liggen: pas de periode aan.`,
      ),
    startedOn !== undefined &&
      asked.plannedFrom > startedOn &&
      refusal(
        'R028',
        'begin-after-start',
        `Dit onderdeel is gestart op ${formatDate(startedOn)}. De begindatum kan daar niet na liggen: pas de periode aan.`,
      ),
  ];
}

/**
 * The terms of a draft were judged when they were written; meanwhile the item goes on under what was agreed, so what the
 * draft would cut is judged again when it is set.
 */
export function draftBelowDelivered(state: Arrangement): readonly (Refusal | false)[] {
  return plannedItems(state)
    .filter((item) => item.agreed !== undefined && item.agreed.eventId !== item.eventId)
    .flatMap((item) => notBelowDelivered(item, item.value));
}
