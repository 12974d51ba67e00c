import { api, writing, type Dto } from '../../api/client';
import { VAT } from '../../words/items';
import type { ProviderChoice } from '../add-item/use-providers';
import { choicesOf, type CaseAction } from '../case/action';

interface QuoteTyped extends Omit<Dto<'ReceiveQuoteDto'>, 'provider'> {
  readonly provider?: string;
}

/** From whom for how much; who is in the register is checked for its recognition when it is chosen (R045). */
export const quote = (itemId: string, providers: readonly ProviderChoice[]): CaseAction<QuoteTyped> => ({
  title: 'Offerte vastleggen',
  submit: 'Offerte vastleggen',
  said: 'Offerte vastgelegd',
  questions: [
    {
      name: 'providerId',
      label: 'Aanbieder uit het register',
      kind: 'long-choice',
      choices: providers,
      optional: true,
    },
    {
      name: 'provider',
      label: 'Andere aanbieder',
      kind: 'line',
      when: ({ providerId }) => providerId === '',
    },
    { name: 'amount', label: 'Bedrag', kind: 'money' },
    { name: 'vat', label: 'Btw', kind: 'choice', choices: choicesOf(VAT) },
    {
      name: 'vatPercent',
      label: 'Btw in procenten',
      kind: 'number',
      optional: true,
      when: ({ vat }) => vat === 'incl',
    },
    { name: 'receivedOn', label: 'Ontvangen op', kind: 'day' },
  ],
  send: (arrangementId, { provider, ...body }, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/quotes', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body: {
        ...body,
        provider: provider ?? providers.find(({ value }) => value === body.providerId)?.name ?? '',
      },
    }),
});

/** Which quote, and why; with fewer than three also why there are fewer (R045). */
export const choose = (
  itemId: string,
  quoteId: string,
): CaseAction<Omit<Dto<'ChooseProviderDto'>, 'quoteId'>> => ({
  title: 'Aanbieder kiezen',
  submit: 'Aanbieder kiezen',
  said: 'Aanbieder gekozen',
  questions: [
    { name: 'reason', label: 'Waarom deze aanbieder', kind: 'text' },
    {
      name: 'fewerQuotesReason',
      label: 'Waarom minder dan drie offertes',
      kind: 'text',
      optional: true,
      hint: 'Alleen nodig als er geen drie offertes zijn.',
    },
    { name: 'chosenOn', label: 'Gekozen op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/provider-choice', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body: { ...body, quoteId },
    }),
});
