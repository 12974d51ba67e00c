import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { Money, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, linesToConfirm, UNKNOWN_ITEM, waitsForCashier } from '../domain/item.rule';
import type { FundingLine, Item } from '../domain/items.fold';
import { tasksDone } from '../domain/tasks';

export interface ConfirmFunding {
  readonly itemId: Uuid;
  readonly funder: string;
  readonly cents: number;
  readonly reservationNumber: string;
  readonly confirmedOn: LocalDate;
}

/** The terms the money was asked for: those in force, and those of a draft where it differs. */
function versionsOf(item: Item): readonly FundingLine[] {
  return [...(item.agreed?.value.funding ?? []), ...item.value.funding];
}

/** What the cashier confirmed of one line; the item may start when no line waits any more (R051). */
export function decideConfirmFunding(
  state: Arrangement,
  command: ConfirmFunding,
  { today }: { readonly today: LocalDate },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const lines = versionsOf(item).filter((line) => line.funder === command.funder && waitsForCashier(line));
  const open = [
    ...linesToConfirm(item),
    ...(item.agreed === undefined ? [] : linesToConfirm(item, item.agreed)),
  ];
  return refuseAll(
    [
      lines.length === 0 &&
        refusal('R051', 'line-unknown', 'Dit onderdeel wacht niet op geld van deze financier.'),
      lines.length > 0 &&
        !lines.some((line) => line.cents === command.cents) &&
        refusal(
          'R051',
          'other-amount',
          `Bevestigd is ${Money.formatEuro(Money.euroCents(command.cents))}, maar in het plan staat een ander bedrag.`,
        ),
      lines.some((line) => line.cents === command.cents) &&
        !open.some((line) => line.funder === command.funder && line.cents === command.cents) &&
        refusal('R051', 'already-confirmed', 'Dit geld is al bevestigd.'),
      (item.status === 'completed' || item.status === 'stopped') &&
        refusal(
          'R051',
          'item-over',
          'Dit onderdeel is afgerond of gestopt: er is geen geld meer te bevestigen.',
        ),
      command.confirmedOn > today &&
        refusal(
          'R051',
          'confirmation-in-future',
          'De datum van de bevestiging ligt in de toekomst. Kies vandaag of eerder.',
        ),
    ],
    () => confirmed(state, command, open),
  );
}

function confirmed(
  state: Arrangement,
  command: ConfirmFunding,
  open: readonly FundingLine[],
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const event: ArrangementEvent = {
    type: 'item-funding-confirmed.v1',
    data: { arrangementId, personId, ...command },
  };
  const left = open.filter((line) => line.funder !== command.funder || line.cents !== command.cents);
  if (left.length > 0) return [event];
  return [event, ...tasksDone(state, 'confirm-funding', command.confirmedOn, command.itemId)];
}
