import type { Arrangement, Item } from '../../domain/arrangement';
import { isInForce, linesToConfirm } from '../../domain/item.rule';
import type { FundingShownDto, ItemShownDto, QuoteShownDto } from './items.dto';

const euro = (cents: number) => ({ cents, currency: 'EUR' as const });

function fundingOf(item: Item): readonly FundingShownDto[] {
  const waiting = new Set(linesToConfirm(item).map((line) => line.funder));
  return item.value.funding.map(({ funder, name, cents }) => {
    const confirmed = item.confirmations.findLast(
      (one) => one.value.funder === funder && one.holdsFor.includes(item.eventId),
    );
    return {
      funder,
      ...(name === undefined ? {} : { name }),
      amount: euro(cents),
      waits: waiting.has(funder),
      ...(confirmed === undefined ? {} : { reservationNumber: confirmed.value.reservationNumber }),
    };
  });
}

function quotesOf({ quotes, choice }: Item): readonly QuoteShownDto[] {
  return quotes.map(({ value }) => {
    const { quoteId, provider, providerId, amountCents, vat, receivedOn, documentId } = value;
    return {
      quoteId,
      provider,
      ...(providerId === undefined ? {} : { providerId }),
      amount: euro(amountCents),
      vat,
      receivedOn,
      ...(documentId === undefined ? {} : { documentId }),
      chosen: choice?.value.quoteId === quoteId,
    };
  });
}

/** What keeps a planned item of the plan in force from starting, or asks for attention afterwards. */
function waitsFor(state: Arrangement, item: Item): string | undefined {
  if (item.status === 'planned' && item.withdrawn === undefined) {
    const terms = isInForce(state, item) ? (item.agreed ?? item) : item;
    if (linesToConfirm(item, terms).length > 0) return 'Wacht op bevestiging van het geld';
    return isInForce(state, item) ? undefined : 'Wacht op akkoord en vaststelling van het plan';
  }
  const over = item.status === 'completed' || item.status === 'stopped';
  return over && item.evaluation === undefined ? 'Wacht op evaluatie met de persoon' : undefined;
}

function courseOf({ startedOn, interruption, delivered, completion, stop, evaluation }: Item) {
  return {
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(interruption === undefined ? {} : { interruption: interruptionOf(interruption.value) }),
    ...(delivered === undefined
      ? {}
      : {
          delivered: {
            amount: euro(delivered.value.deliveredCents),
            deliveredUntil: delivered.value.deliveredUntil,
          },
        }),
    ...(completion === undefined
      ? {}
      : { completedOn: completion.value.completedOn, result: completion.value.result }),
    ...(stop === undefined ? {} : { stop: stopOf(stop.value) }),
    ...(evaluation === undefined ? {} : { evaluation: evaluationOf(evaluation.value) }),
  };
}

function interruptionOf(value: NonNullable<Item['interruption']>['value']) {
  const { reason, explanation, interruptedOn, expectedResumeOn } = value;
  return { reason, explanation, interruptedOn, expectedResumeOn };
}

function stopOf({ by, reason, explanation, stoppedOn, objectionUntil }: NonNullable<Item['stop']>['value']) {
  return { by, reason, explanation, stoppedOn, ...(objectionUntil === undefined ? {} : { objectionUntil }) };
}

function evaluationOf(value: NonNullable<Item['evaluation']>['value']) {
  const { effect, effectInWords, nextStep, evaluatedOn } = value;
  return { effect, effectInWords, nextStep, evaluatedOn };
}

function termsOf({ value }: Item) {
  const { name, provider, providerId, vatPercent, regularShortfall, notInitialEducation } = value;
  return {
    itemId: value.itemId,
    catalogueId: value.catalogueId,
    description: value.description,
    plannedFrom: value.plannedFrom,
    plannedUntil: value.plannedUntil,
    price: euro(value.priceCents),
    vat: value.vat,
    employerPart: value.employerPart === true,
    ...(name === undefined ? {} : { name }),
    ...(provider === undefined ? {} : { provider }),
    ...(providerId === undefined ? {} : { providerId }),
    ...(vatPercent === undefined ? {} : { vatPercent }),
    ...(regularShortfall === undefined ? {} : { regularShortfall }),
    ...(notInitialEducation === undefined ? {} : { notInitialEducation }),
  };
}

/** One item as people read it: its newest terms, where it stands, and what it waits for. */
function itemShown(state: Arrangement, item: Item): ItemShownDto {
  const waits = waitsFor(state, item);
  return {
    ...termsOf(item),
    status: item.status,
    inForce: isInForce(state, item),
    inDraft: item.agreed?.eventId !== item.eventId,
    withdrawn: item.withdrawn !== undefined,
    ...(waits === undefined ? {} : { waitsFor: waits }),
    funding: fundingOf(item),
    quotes: quotesOf(item),
    ...courseOf(item),
  };
}

/** The items of the newest version of the plan, and those that are still in force though a draft leaves them out. */
export function itemsShown(state: Arrangement): readonly ItemShownDto[] {
  return state.items
    .filter((item) => item.withdrawn === undefined || isInForce(state, item))
    .map((item) => itemShown(state, item));
}
