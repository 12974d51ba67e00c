import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, Money, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM } from '../domain/item.rule';
import { notInFuture, onlyFrom } from '../domain/item-course.rule';
import { lastDayOf } from '../domain/item-due.rule';
import type { Item } from '../domain/items.fold';
import { deliveredOf } from './share.rule';

export interface RecordDelivery {
  readonly itemId: Uuid;
  readonly deliveredUntil: LocalDate;
  /** One of the two: an amount, or whole percents of the agreed price. */
  readonly cents?: number;
  readonly sharePercent?: number;
}

/** What was delivered from the start up to a day: below this nothing is cut (R028). It only grows. */
export function decideRecordDelivery(
  state: Arrangement,
  command: RecordDelivery,
  facts: { readonly today: LocalDate; readonly deliveryId: Uuid },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const { itemId, deliveredUntil, cents, sharePercent } = command;
  const price = (item.agreed ?? item).value.priceCents;
  const deliveredCents = deliveredOf(price, command);
  return refuseAll(
    [
      onlyFrom(item, 'started', 'interrupted', 'completed', 'stopped'),
      notInFuture(deliveredUntil, facts.today),
      (cents === undefined) === (sharePercent === undefined) &&
        refusal(
          'R028',
          'delivery-amount-or-share',
          'Geef op wat er is geleverd: een bedrag óf een deel in procenten.',
        ),
      ...withinCourse(item, deliveredUntil),
      deliveredCents > price &&
        refusal(
          'R028',
          'delivered-above-price',
          `Er is niet meer geleverd dan de afgesproken prijs van ${Money.formatEuro(Money.euroCents(price))}. Wijzig eerst het onderdeel.`,
        ),
      deliveredCents < (item.delivered?.value.deliveredCents ?? 0) &&
        refusal(
          'R028',
          'delivered-less-than-before',
          `Eerder is al ${Money.formatEuro(Money.euroCents(item.delivered?.value.deliveredCents ?? 0))} als geleverd vastgelegd. Vraag een correctie aan als dat niet klopt.`,
        ),
    ],
    () => [delivered(state, { itemId, deliveredUntil, sharePercent }, deliveredCents, facts.deliveryId)],
  );
}

function withinCourse(item: Item, until: LocalDate): readonly (Refusal | false)[] {
  const { startedOn, delivered: before } = item;
  const last = lastDayOf(item);
  return [
    startedOn !== undefined &&
      until < startedOn &&
      refusal('R028', 'delivered-before-start', `Dit onderdeel is gestart op ${formatDate(startedOn)}.`),
    before !== undefined &&
      until < before.value.deliveredUntil &&
      refusal(
        'R028',
        'delivered-before-last',
        `Er is al vastgelegd wat tot en met ${formatDate(before.value.deliveredUntil)} is geleverd. Kies een latere dag.`,
      ),
    last !== undefined &&
      until > last &&
      refusal('R028', 'delivered-after-end', `Dit onderdeel eindigde op ${formatDate(last)}.`),
  ];
}

function delivered(
  { arrangementId, personId }: Arrangement,
  told: {
    readonly itemId: Uuid;
    readonly deliveredUntil: LocalDate;
    readonly sharePercent: number | undefined;
  },
  deliveredCents: number,
  deliveryId: Uuid,
): ArrangementEvent {
  const { itemId, deliveredUntil, sharePercent } = told;
  return {
    type: 'item-delivered.v1',
    data: {
      arrangementId,
      personId,
      itemId,
      deliveryId,
      deliveredCents,
      deliveredUntil,
      ...(sharePercent === undefined ? {} : { sharePercent }),
    },
  };
}
