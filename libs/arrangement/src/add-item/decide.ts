import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { admitted } from '../domain/intake.rule';
import { named } from '../domain/item-funding.rule';
import { countingFor } from '../domain/item-prior.rule';
import { moneyRules } from '../domain/item-rmt.rule';
import { waitingForMoney } from '../domain/item-tasks';
import {
  forThisGroup,
  forThisRegion,
  inCatalogue,
  publishedOn,
  termsFit,
  type AskedTerms,
  type Published,
  type TermsFacts,
} from '../domain/item-terms.rule';
import type { FundingLine } from '../domain/items.fold';
import { ITEMS_MAX, noDiagnosis } from '../domain/planning';
import { evaluatedFirst } from './evaluated.rule';
import { plannedItems } from '../domain/plan-versions';
import { providerNamed } from '../domain/provider.rule';

export type AddItem = AskedTerms;

export interface AddItemFacts extends TermsFacts {
  readonly itemId: Uuid;
  /** Of the task that waits for the money, where the cashier has to confirm it. */
  readonly taskId: Uuid;
}

/** Adds an item of the catalogue to the plan, with its period, price and funders (R022, R024, R027, R043). */
export function decideAddItem(state: Arrangement, command: AddItem, facts: AddItemFacts): Decision {
  const { policy, today } = facts;
  const published = publishedOn(policy, command.catalogueId, today);
  return refuseAll(
    [
      admitted(state),
      noDiagnosis(state),
      plannedItems(state).length >= ITEMS_MAX &&
        refusal('R022', 'too-many-items', `Een plan heeft hoogstens ${ITEMS_MAX} onderdelen.`),
      inCatalogue(command.catalogueId, facts),
      forThisRegion(state, command.catalogueId, facts),
      forThisGroup(state, published),
      evaluatedFirst(state, command.catalogueId),
      ...termsFit(state, command, published, facts),
    ],
    () => (published === undefined ? [] : accepted(state, command, facts, published)),
  );
}

function accepted(
  state: Arrangement,
  command: AddItem,
  facts: AddItemFacts,
  published: Published,
): readonly ArrangementEvent[] {
  const { itemId, policy, today } = facts;
  const funding = named(command.funding, policy, today);
  return [
    added(state, command, facts, { published, funding }),
    ...waitingForMoney(state, { itemId, plannedFrom: command.plannedFrom, funding }, facts),
  ];
}

function added(
  state: Arrangement,
  command: AddItem,
  { itemId, policy, today, provider }: AddItemFacts,
  { published, funding }: { readonly published: Published; readonly funding: readonly FundingLine[] },
): ArrangementEvent {
  const { arrangementId, personId, admission } = state;
  const byRmt = funding.some((line) => line.money === 'rmt');
  const considered = byRmt ? countingFor(state, policy, today).map((one) => one.eventId) : [];
  return {
    type: 'item-added.v1',
    data: {
      ...providerNamed(command, provider),
      arrangementId,
      personId,
      itemId,
      publication: published.eventId,
      name: published.nameNl,
      funding,
      receipt: receipt({
        rules: [
          'R003',
          'R022',
          'R024',
          'R027',
          ...moneyRules(command.catalogueId, funding),
          ...('maximum' in published ? ['R043'] : []),
        ],
        referenceDate: today,
        facts: [published.eventId, ...(admission ? [admission.eventId] : []), ...considered],
        alternatives: ['Een ander onderdeel uit de catalogus'],
        sentence: `In uw plan staat nu: ${published.nameNl}, van ${formatDate(command.plannedFrom)} tot en met ${formatDate(command.plannedUntil)}.`,
      }),
    },
  };
}
