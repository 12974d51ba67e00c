import { api, writing, type Dto } from '../../api/client';
import { NOTIFIED_HOW } from '../../words/intake';
import { EFFECTS, HOW_AGREED, INTERRUPTIONS, NEXT_STEPS, STOPPED_BY, STOP_REASONS } from '../../words/items';
import type { ProviderChoice } from '../add-item/use-providers';
import { choicesOf, type CaseAction, type Question } from '../case/action';
import type { Item } from './item-table';
import { choose, quote } from './quote-actions';

/** What the questions about an item depend on. */
export interface ItemContext {
  readonly item: Item;
  /** The quote the address names. */
  readonly quoteId: string;
  readonly providers: readonly ProviderChoice[];
}

type MakeAction = (context: ItemContext) => CaseAction<never>;

const start = (itemId: string): CaseAction<Dto<'StartItemDto'>> => ({
  title: 'Onderdeel starten',
  submit: 'Start vastleggen',
  said: 'Onderdeel gestart',
  questions: [{ name: 'startedOn', label: 'Gestart op', kind: 'day' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/start', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

const interrupt = (itemId: string): CaseAction<Dto<'InterruptItemDto'>> => ({
  title: 'Onderdeel onderbreken',
  submit: 'Onderbreking vastleggen',
  said: 'Onderdeel onderbroken',
  questions: [
    { name: 'reason', label: 'Waarom', kind: 'long-choice', choices: choicesOf(INTERRUPTIONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text' },
    { name: 'interruptedOn', label: 'Onderbroken op', kind: 'day' },
    { name: 'expectedResumeOn', label: 'Gaat waarschijnlijk verder op', kind: 'day', initial: '' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/interruption', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

const resume = (itemId: string): CaseAction<Dto<'ResumeItemDto'>> => ({
  title: 'Onderdeel hervatten',
  submit: 'Hervatting vastleggen',
  said: 'Onderdeel hervat',
  questions: [{ name: 'resumedOn', label: 'Hervat op', kind: 'day' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/resumption', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

const deliver = (itemId: string): CaseAction<Dto<'RecordDeliveryDto'>> => ({
  title: 'Levering vastleggen',
  intro: 'Wat er tot nu toe in totaal is geleverd: als bedrag of als deel van het geheel.',
  submit: 'Levering vastleggen',
  said: 'Levering vastgelegd',
  questions: [
    { name: 'deliveredUntil', label: 'Geleverd tot en met', kind: 'day' },
    { name: 'amount', label: 'Bedrag', kind: 'money', optional: true },
    {
      name: 'sharePercent',
      label: 'Of: deel in procenten',
      kind: 'number',
      optional: true,
      when: ({ amount }) => amount === '',
    },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/deliveries', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

const complete = (itemId: string): CaseAction<Dto<'CompleteItemDto'>> => ({
  title: 'Onderdeel afronden',
  submit: 'Onderdeel afronden',
  said: 'Onderdeel afgerond',
  questions: [
    { name: 'result', label: 'Wat leverde het op', kind: 'text' },
    { name: 'completedOn', label: 'Afgerond op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/completion', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

const stop = (itemId: string): CaseAction<Dto<'StopItemDto'>> => ({
  title: 'Onderdeel stoppen',
  intro: 'Stopt de uitvoerder, dan is dat een besluit waartegen de persoon bezwaar kan maken.',
  submit: 'Onderdeel stoppen',
  said: 'Onderdeel gestopt',
  warning: true,
  questions: [
    { name: 'by', label: 'Wie stopt', kind: 'choice', choices: choicesOf(STOPPED_BY) },
    { name: 'reason', label: 'Waarom', kind: 'long-choice', choices: choicesOf(STOP_REASONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text' },
    { name: 'stoppedOn', label: 'Gestopt op', kind: 'day' },
    {
      name: 'notifiedHow',
      label: 'Hoe is het de persoon verteld',
      kind: 'choice',
      choices: choicesOf(NOTIFIED_HOW),
      when: ({ by }) => by === 'executor',
    },
    {
      name: 'notifiedOn',
      label: 'Verteld op',
      kind: 'day',
      when: ({ by }) => by === 'executor',
    },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/stop', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

const evaluate = (itemId: string): CaseAction<Dto<'EvaluateItemDto'>> => ({
  title: 'Samen terugkijken',
  submit: 'Evaluatie vastleggen',
  said: 'Onderdeel geëvalueerd',
  questions: [
    { name: 'effect', label: 'Is het doel bereikt', kind: 'choice', choices: choicesOf(EFFECTS) },
    { name: 'effectInWords', label: 'Wat heeft de persoon eraan gehad', kind: 'text', maxLength: 2000 },
    { name: 'nextStep', label: 'Hoe nu verder', kind: 'choice', choices: choicesOf(NEXT_STEPS) },
    { name: 'nextStepInWords', label: 'Toelichting op het vervolg', kind: 'text', optional: true },
    { name: 'evaluatedOn', label: 'Besproken op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/evaluation', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body,
    }),
});

interface WithdrawTyped {
  readonly reason?: string;
  readonly how?: Dto<'PersonAgreementDto'>['how'];
  readonly evidence?: string;
  readonly agreedOn?: string;
  readonly withdrawnOn: string;
}

/** What is in force ends only with the person (R030); what was only drafted simply goes. */
const WITH_THE_PERSON: readonly Question[] = [
  { name: 'reason', label: 'Waarom', kind: 'text' },
  { name: 'how', label: 'Hoe was de persoon het eens', kind: 'choice', choices: choicesOf(HOW_AGREED) },
  { name: 'evidence', label: 'Waaruit blijkt dat', kind: 'line', maxLength: 500 },
  { name: 'agreedOn', label: 'Akkoord op', kind: 'day' },
];

const withdraw = ({ item: { itemId, inForce } }: ItemContext): CaseAction<WithdrawTyped> => ({
  title: 'Onderdeel uit het plan halen',
  intro: inForce
    ? 'Dit onderdeel is afgesproken. Het vervalt alleen als de persoon het ermee eens is.'
    : 'Dit onderdeel staat alleen in het concept.',
  submit: 'Uit het plan halen',
  said: 'Onderdeel uit het plan gehaald',
  warning: true,
  questions: [...(inForce ? WITH_THE_PERSON : []), { name: 'withdrawnOn', label: 'Vervalt op', kind: 'day' }],
  send: (arrangementId, { reason, withdrawnOn, how, evidence = '', agreedOn = '' }, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/items/{itemId}/withdrawal', {
      params: { path: { arrangementId, itemId } },
      headers: writing(key, revision),
      body: {
        withdrawnOn,
        ...(reason === undefined ? {} : { reason }),
        ...(how === undefined ? {} : { agreement: { how, evidence, agreedOn } }),
      },
    }),
});

/** Every step of an item by the word in its address. */
export const ITEM_ACTIONS: Readonly<Record<string, MakeAction>> = {
  starten: ({ item }) => start(item.itemId),
  onderbreken: ({ item }) => interrupt(item.itemId),
  hervatten: ({ item }) => resume(item.itemId),
  levering: ({ item }) => deliver(item.itemId),
  afronden: ({ item }) => complete(item.itemId),
  stoppen: ({ item }) => stop(item.itemId),
  evalueren: ({ item }) => evaluate(item.itemId),
  offerte: ({ item, providers }) => quote(item.itemId, providers),
  kiezen: ({ item, quoteId }) => choose(item.itemId, quoteId),
  vervallen: withdraw,
};
