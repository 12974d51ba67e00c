import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Unit } from '@meereis/access';
import { formatDate, Money, type LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM, withdrawnAlready } from '../domain/item.rule';
import { asksQuotes, providersThatQuoted, QUOTES_ASKED } from '../domain/item-training.rule';
import type { Item } from '../domain/items.fold';
import { ownSchool, recognisedOn, type ProviderFound } from '../domain/provider.rule';

type Chosen = Extract<ArrangementEvent, { type: 'provider-chosen.v1' }>['data'];
export type ChooseProvider = Omit<Chosen, 'arrangementId' | 'personId' | 'receipt'>;
type Quote = Item['quotes'][number];

export interface ChoiceFacts {
  readonly today: LocalDate;
  readonly unit: Unit;
  /** What the register says of the provider of the quote, where it names one. */
  readonly providerOf: (quote: Quote['value']) => ProviderFound | undefined;
}

/** Chooses a quote with the reason; fewer than three ask for one more (R045), and nobody buys at home (R046). */
export function decideChooseProvider(
  state: Arrangement,
  command: ChooseProvider,
  facts: ChoiceFacts,
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const quote = item.quotes.find((one) => one.value.quoteId === command.quoteId);
  return refuseAll(
    [
      withdrawnAlready(item),
      item.status !== 'planned' &&
        refusal('R045', 'item-begun', 'Dit onderdeel is al gestart of voorbij: de keuze komt daarvóór.'),
      quote === undefined &&
        refusal(
          'R045',
          'quote-unknown',
          'Deze offerte hoort niet bij dit onderdeel. Kies een offerte van de lijst.',
        ),
      command.reason.trim() === '' &&
        refusal('R045', 'reason-missing', 'Schrijf op waarom u deze aanbieder kiest.'),
      tooFew(item) &&
        (command.fewerQuotesReason ?? '').trim() === '' &&
        refusal(
          'R045',
          'fewer-quotes-unexplained',
          `Er zijn offertes van ${providersThatQuoted(item)} aanbieders; gevraagd zijn er ${QUOTES_ASKED}. Schrijf op waarom er minder zijn.`,
        ),
      command.chosenOn > facts.today &&
        refusal(
          'R045',
          'choice-in-future',
          'De datum van de keuze ligt in de toekomst. Kies vandaag of eerder.',
        ),
      quote !== undefined &&
        command.chosenOn < quote.value.receivedOn &&
        refusal(
          'R045',
          'chosen-before-quote',
          `De keuze kan niet vóór de offerte van ${formatDate(quote.value.receivedOn)} liggen.`,
        ),
      ...(quote === undefined
        ? []
        : [
            ...recognisedOn(facts.providerOf(quote.value), command.chosenOn),
            ...ownSchool(facts.unit, quote.value.provider),
          ]),
    ],
    () => (quote === undefined ? [] : [chosen(state, command, item, quote)]),
  );
}

function tooFew(item: Item): boolean {
  return asksQuotes(item.value) && providersThatQuoted(item) < QUOTES_ASKED;
}

function chosen(state: Arrangement, command: ChooseProvider, item: Item, quote: Quote): ArrangementEvent {
  const { arrangementId, personId } = state;
  const others = item.quotes.filter((one) => one !== quote);
  return {
    type: 'provider-chosen.v1',
    data: {
      ...command,
      arrangementId,
      personId,
      receipt: receipt({
        rules: ['R045', 'R046'],
        referenceDate: command.chosenOn,
        facts: [item.eventId, quote.eventId, ...others.map((one) => one.eventId)],
        alternatives: others.map(
          ({ value }) => `${value.provider}: ${Money.formatEuro(Money.euroCents(value.amountCents))}`,
        ),
        ...(tooFew(item) ? { deviation: command.fewerQuotesReason } : {}),
        sentence: `U volgt “${item.value.name ?? item.value.catalogueId}” bij ${quote.value.provider}.`,
      }),
    },
  };
}
