import { localDate } from '@meereis/kernel';
import type { ProviderFound } from '../domain/provider.rule';
import { decideReceiveQuote, QUOTES_MAX, type ReceiveQuote } from '../receive-quote/decide';
import { given, happened, refusals, refused, TODAY, unit, UWV, type Given } from '../testing/case';
import {
  confirmed,
  IN_FORCE,
  ITEM,
  quote,
  REGISTERED,
  started,
  withdrawn,
  WITH_TRAINING,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideChooseProvider, type ChooseProvider } from './decide';

const QUOTE: ReceiveQuote = {
  itemId: ITEM,
  provider: 'Opleider BV',
  amountCents: 300_000,
  vat: 'incl',
  receivedOn: TODAY,
};
const receive = (events: Given, over: Partial<ReceiveQuote> = {}, provider?: ProviderFound) =>
  decideReceiveQuote(
    given(...events),
    { ...QUOTE, ...over },
    { today: TODAY, quoteId: uuid(801), ...(provider === undefined ? {} : { provider }) },
  );

describe('a quote (R045)', () => {
  test('is kept with provider, amount, VAT basis and date', () => {
    expect(happened(receive(WITH_TRAINING))).toMatchObject([
      { type: 'quote-received.v1', data: { ...QUOTE, quoteId: uuid(801) } },
    ]);
  });

  test('has an amount, a day that has been, and a document of this case', () => {
    expect(refused(receive(WITH_TRAINING, { amountCents: 0 }))).toEqual(['R045 quote-without-amount']);
    expect(refused(receive(WITH_TRAINING, { receivedOn: localDate('2022-03-02') }))).toEqual([
      'R045 quote-in-future',
    ]);
    expect(refused(receive(WITH_TRAINING, { documentId: uuid(5) }))).toEqual(['R045 document-unknown']);
    expect(refused(receive(WITH_TRAINING, {}, 'unknown'))).toEqual(['R045 provider-unknown']);
  });

  test('comes before the start, and no more than ten', () => {
    expect(refused(receive([...WITH_TRAINING, started()]))).toEqual(['R045 item-begun']);
    expect(refused(receive([...WITH_TRAINING, withdrawn()]))).toEqual(['R030 item-withdrawn']);
    const many = (count: number) => Array.from({ length: count }, (_, n) => quote(n + 1));
    expect(refused(receive([...WITH_TRAINING, ...many(QUOTES_MAX - 1)]))).toEqual([]);
    expect(refused(receive([...WITH_TRAINING, ...many(QUOTES_MAX)]))).toEqual(['R045 too-many-quotes']);
  });
});

const CHOICE: ChooseProvider = { itemId: ITEM, quoteId: uuid(801), reason: 'Dichtbij.', chosenOn: TODAY };
interface By {
  readonly unit?: typeof UWV;
  readonly provider?: ProviderFound;
}
const choose = (events: Given, over: Partial<ChooseProvider> = {}, by: By = {}) =>
  decideChooseProvider(
    given(...events),
    { ...CHOICE, ...over },
    {
      today: TODAY,
      unit: by.unit ?? UWV,
      providerOf: () => by.provider,
    },
  );
const THREE = [...WITH_TRAINING, quote(1), quote(2), quote(3)];

describe('choosing a provider', () => {
  test('R045: of three quotes with the reason; the others stand in the receipt', () => {
    expect(happened(choose(THREE))).toMatchObject([
      {
        type: 'provider-chosen.v1',
        data: {
          quoteId: uuid(801),
          receipt: {
            alternatives: ['Opleider 2: € 3.000,02', 'Opleider 3: € 3.000,03'],
            sentence: 'U volgt “Scholing” bij Opleider BV.',
          },
        },
      },
    ]);
    expect(refused(choose(THREE, { reason: ' ' }))).toEqual(['R045 reason-missing']);
  });

  test('R045: fewer than three ask why; two of one provider are one', () => {
    const same = [...WITH_TRAINING, quote(1), quote(2), quote(3, { provider: 'opleider 2 ' })];
    expect(refusals(choose(same))).toEqual([
      {
        rule: 'R045',
        code: 'fewer-quotes-unexplained',
        sentence: 'Er zijn offertes van 2 aanbieders; gevraagd zijn er 3. Schrijf op waarom er minder zijn.',
      },
    ]);
    expect(happened(choose(same, { fewerQuotesReason: 'Er zijn er niet meer.' }))[0]).toMatchObject({
      data: { receipt: { deviation: 'Er zijn er niet meer.' } },
    });
  });

  test('R045: three are asked for training on cashier money, not for other help or other money', () => {
    expect(refused(choose([...IN_FORCE, quote(1)]))).toEqual([]);
    expect(refused(choose([...WITH_TRAINING, confirmed(), quote(1)]))).toEqual([
      'R045 fewer-quotes-unexplained',
    ]);
  });

  test('R045: a provider of the register is recognised on that day', () => {
    const ended = [{ ...REGISTERED.recognitions[0], validUntil: localDate('2022-02-28') }] as never;
    expect(refused(choose(THREE, {}, { provider: REGISTERED }))).toEqual([]);
    expect(refused(choose(THREE, {}, { provider: { ...REGISTERED, recognitions: ended } }))).toEqual([
      'R045 provider-not-recognised',
    ]);
    expect(refused(choose(THREE, {}, { provider: 'unknown' }))).toEqual(['R045 provider-unknown']);
  });

  test('R046: nobody buys at home, and a school does not decide', () => {
    const school = { ...unit('roc', 'education'), name: 'ROC' };
    expect(refused(choose(THREE, {}, { unit: school }))).toEqual(['R046 school-may-not-buy']);
    const home = { ...UWV, name: 'OPLEIDER  BV' };
    expect(refused(choose(THREE, {}, { unit: home }))).toEqual(['R046 own-school']);
  });

  test('R045: a quote of this item, chosen after it came and before the start', () => {
    expect(refused(choose(THREE, { quoteId: uuid(999) }))).toEqual(['R045 quote-unknown']);
    expect(refused(choose(THREE, { chosenOn: localDate('2022-02-28') }))).toEqual([
      'R045 chosen-before-quote',
    ]);
    expect(refused(choose(THREE, { chosenOn: localDate('2022-03-02') }))).toEqual(['R045 choice-in-future']);
    expect(refused(choose([...THREE, started()]))).toEqual(['R045 item-begun']);
  });
});
