import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM, withdrawnAlready } from '../domain/item.rule';
import { activeOn, type ProviderFound } from '../domain/provider.rule';

type Received = Extract<ArrangementEvent, { type: 'quote-received.v1' }>['data'];
export type ReceiveQuote = Omit<Received, 'arrangementId' | 'personId' | 'quoteId'>;

/** Three are asked for; ten leave room for a repeated one. */
export const QUOTES_MAX = 10;

/** A quote for an item, from whoever gave it: all are kept, also those that lose (R045). */
export function decideReceiveQuote(
  state: Arrangement,
  command: ReceiveQuote,
  facts: {
    readonly today: LocalDate;
    readonly quoteId: Received['quoteId'];
    readonly provider?: ProviderFound;
  },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const { arrangementId, personId } = state;
  const { documentId } = command;
  const received: ArrangementEvent = {
    type: 'quote-received.v1',
    data: { ...command, arrangementId, personId, quoteId: facts.quoteId },
  };
  return refuseAll(
    [
      withdrawnAlready(item),
      item.status !== 'planned' &&
        refusal('R045', 'item-begun', 'Dit onderdeel is al gestart of voorbij: een offerte komt daarvóór.'),
      item.quotes.length >= QUOTES_MAX &&
        refusal('R045', 'too-many-quotes', `Een onderdeel heeft hoogstens ${QUOTES_MAX} offertes.`),
      command.amountCents <= 0 &&
        refusal('R045', 'quote-without-amount', 'Vul het bedrag van de offerte in. Het is hoger dan € 0,00.'),
      command.receivedOn > facts.today &&
        refusal(
          'R045',
          'quote-in-future',
          'De datum van de offerte ligt in de toekomst. Kies vandaag of eerder.',
        ),
      ...activeOn(facts.provider, facts.today),
      documentId !== undefined &&
        !state.documents.some((one) => one.value.documentId === documentId) &&
        refusal(
          'R045',
          'document-unknown',
          'Dit document staat niet in het dossier. Voeg de offerte eerst toe.',
        ),
    ],
    () => [received],
  );
}
