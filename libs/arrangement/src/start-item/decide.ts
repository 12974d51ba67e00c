import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, Money, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { isInForce, itemOf, linesToConfirm, UNKNOWN_ITEM, withdrawnAlready } from '../domain/item.rule';
import { notInFuture, onlyFrom } from '../domain/item-course.rule';
import { asksQuotes } from '../domain/item-training.rule';
import type { Item } from '../domain/items.fold';
import { tasksDone } from '../domain/tasks';

export interface StartItem {
  readonly itemId: Uuid;
  readonly startedOn: LocalDate;
}

type Agreed = NonNullable<Item['agreed']>;

/** Starts an item of the plan in force, on the terms that were agreed; money of the cashier first (R022, R030, R051). */
export function decideStartItem(
  state: Arrangement,
  command: StartItem,
  { today }: { readonly today: LocalDate },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const agreed = isInForce(state, item) ? item.agreed : undefined;
  const { arrangementId, personId } = state;
  const started: ArrangementEvent = {
    type: 'item-started.v1',
    data: { arrangementId, personId, ...command },
  };
  return refuseAll(
    [
      withdrawnAlready(item),
      onlyFrom(item, 'planned'),
      notInFuture(command.startedOn, today),
      agreed === undefined
        ? refusal(
            'R020',
            'item-not-in-force',
            'Dit onderdeel staat nog niet in een vastgesteld plan. Laat de persoon akkoord gaan en stel het plan vast.',
          )
        : [...fitsPlan(state, agreed, command.startedOn), ...paidFor(item, agreed)],
    ],
    () => [started, ...tasksDone(state, 'start-item', command.startedOn, command.itemId)],
  );
}

/** The first setting of a plan that holds the item: before that day nothing of it was agreed. */
function agreedSince(state: Arrangement, itemId: Uuid): LocalDate | undefined {
  const first = state.versions.find((version) => version.set.value.items.includes(itemId));
  return first?.set.value.setOn;
}

function fitsPlan(state: Arrangement, { value }: Agreed, startedOn: LocalDate): readonly Refusal[] {
  const since = agreedSince(state, value.itemId);
  const checks = [
    since !== undefined &&
      startedOn < since &&
      refusal(
        'R020',
        'started-before-setting',
        `Het plan geldt vanaf ${formatDate(since)}. De start kan daar niet vóór liggen.`,
      ),
    startedOn < value.plannedFrom &&
      refusal(
        'R022',
        'started-before-period',
        `Dit onderdeel begint volgens het plan op ${formatDate(value.plannedFrom)}. Wijzig eerst de periode.`,
      ),
    startedOn > value.plannedUntil &&
      refusal(
        'R022',
        'started-after-period',
        `Dit onderdeel loopt volgens het plan tot en met ${formatDate(value.plannedUntil)}. Wijzig eerst de periode.`,
      ),
  ];
  return checks.filter((one) => one !== false);
}

const plain = (name: string | undefined): string => (name ?? '').trim().toLowerCase();

function paidFor(item: Item, agreed: Agreed): readonly Refusal[] {
  const waiting = linesToConfirm(item, agreed);
  const cents = waiting.reduce((sum, line) => sum + line.cents, 0);
  const quote = item.quotes.find((one) => one.value.quoteId === item.choice?.value.quoteId)?.value;
  const bought = asksQuotes(agreed.value);
  const checks = [
    waiting.length > 0 &&
      refusal(
        'R051',
        'funding-not-confirmed',
        `Het onderdeel wacht op bevestiging van het geld: ${Money.formatEuro(Money.euroCents(cents))} is nog niet bevestigd door de kassier.`,
      ),
    bought &&
      quote === undefined &&
      refusal(
        'R045',
        'provider-not-chosen',
        'Kies eerst een aanbieder uit de offertes, met de reden van de keuze.',
      ),
    bought &&
      quote !== undefined &&
      plain(quote.provider) !== plain(agreed.value.provider) &&
      refusal(
        'R045',
        'other-provider-in-plan',
        `Gekozen is ${quote.provider}, maar in het plan staat een andere aanbieder. Wijzig het onderdeel en laat de persoon akkoord gaan.`,
      ),
  ];
  return checks.filter((one) => one !== false);
}
