import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM, withdrawnAlready } from '../domain/item.rule';
import { notBelowDelivered } from '../domain/item-floor.rule';
import { named } from '../domain/item-funding.rule';
import { moneyRules } from '../domain/item-rmt.rule';
import { waitingForMoney } from '../domain/item-tasks';
import { publishedOn, termsFit, type AskedTerms, type TermsFacts } from '../domain/item-terms.rule';
import { sameLine, type Item, type ItemTerms } from '../domain/items.fold';
import { differencesOf, type ItemField } from './difference.rule';
import { providerNamed } from '../domain/provider.rule';

export interface ChangeItem {
  readonly itemId: Uuid;
  /** The whole new terms; what is helped with stays the same: another service is another item. */
  readonly terms: Omit<AskedTerms, 'catalogueId'>;
  readonly reason: string;
}

export interface ChangeItemFacts extends TermsFacts {
  readonly taskId: Uuid;
}

/** Changes what is planned for an item: with a reason and a real difference, never below what was delivered (R028). */
export function decideChangeItem(state: Arrangement, command: ChangeItem, facts: ChangeItemFacts): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const { catalogueId, receipt: decided } = item.value;
  const asked: AskedTerms = providerNamed({ ...command.terms, catalogueId }, facts.provider);
  const differences = differencesOf(item.value, asked);
  // What is no longer published keeps the list it was agreed on.
  const published =
    publishedOn(facts.policy, catalogueId, facts.today) ??
    publishedOn(facts.policy, catalogueId, decided.referenceDate);
  return refuseAll(
    [
      withdrawnAlready(item),
      over(item),
      command.reason.trim() === '' &&
        refusal('R028', 'reason-missing', 'Schrijf op waarom dit onderdeel verandert.'),
      differences.length === 0 &&
        refusal(
          'R028',
          'nothing-changed',
          'Er verandert niets aan dit onderdeel. Pas iets aan of stop met wijzigen.',
        ),
      ...notBelowDelivered(item, asked),
      ...termsFit(state, asked, published, facts, item),
    ],
    () => accepted(state, { item, asked, differences, reason: command.reason }, facts),
  );
}

function over({ status }: Item): Refusal | false {
  return (
    (status === 'completed' || status === 'stopped') &&
    refusal('R028', 'item-over', 'Dit onderdeel is afgerond of gestopt. Voeg een nieuw onderdeel toe.')
  );
}

interface Changed {
  readonly item: Item;
  readonly asked: AskedTerms;
  readonly differences: readonly ItemField[];
  readonly reason: string;
}

/** Confirmed lines that are another promise now: the cashier is asked again, and the person is told. */
function confirmAgain(item: Item, terms: ItemTerms): readonly string[] {
  return [
    ...new Set(
      item.confirmations
        .filter(
          (one) => one.holdsFor.includes(item.eventId) && !sameLine(item.value, terms, one.value.funder),
        )
        .map((one) => one.value.funder),
    ),
  ];
}

function accepted(
  state: Arrangement,
  { item, asked, differences, reason }: Changed,
  facts: ChangeItemFacts,
): readonly ArrangementEvent[] {
  const { policy, today } = facts;
  const { arrangementId, personId } = state;
  const { itemId, publication, name } = item.value;
  const funding = named(asked.funding, policy, today);
  const terms = {
    ...asked,
    arrangementId,
    personId,
    itemId,
    publication,
    ...(name === undefined ? {} : { name }),
    funding,
  };
  const again = confirmAgain(item, { ...terms, receipt: item.value.receipt });
  const changed: ArrangementEvent = {
    type: 'item-changed.v1',
    data: {
      ...terms,
      differences,
      confirmAgain: again,
      reason,
      changedOn: today,
      receipt: receipt({
        rules: ['R003', 'R027', 'R028', 'R030', 'R043', ...moneyRules(asked.catalogueId, funding)],
        referenceDate: today,
        facts: [publication, item.eventId, ...(item.delivered ? [item.delivered.eventId] : [])],
        alternatives: ['Het onderdeel laten zoals het is'],
        sentence: `In uw plan is iets veranderd bij “${name ?? asked.catalogueId}”. Het geldt als u daarmee akkoord bent.${again.length > 0 ? ' Het geld ervoor moet opnieuw worden bevestigd.' : ''}`,
      }),
    },
  };
  const waiting = { itemId, plannedFrom: asked.plannedFrom, funding };
  return [changed, ...waitingForMoney(state, waiting, facts)];
}
