import { api, writing, type Dto } from '../../api/client';
import type { Choice } from '../../parts';
import { HOW_AGREED } from '../../words/items';
import { choicesOf, type CaseAction, type Question } from '../case/action';

const AGREED: readonly Question[] = [
  { name: 'how', label: 'Hoe', kind: 'choice', choices: choicesOf(HOW_AGREED) },
  {
    name: 'evidence',
    label: 'Waaruit blijkt dat',
    kind: 'line',
    maxLength: 500,
    hint: 'Bijvoorbeeld: handtekening op het plan',
  },
  { name: 'agreedOn', label: 'Akkoord op', kind: 'day' },
];

export const agree = (planVersion: number): CaseAction<Omit<Dto<'RecordAgreementDto'>, 'planVersion'>> => ({
  title: 'Akkoord van de persoon vastleggen',
  intro: `Het gaat om versie ${planVersion}. Leg alleen vast dat de persoon met die versie akkoord is.`,
  submit: 'Akkoord vastleggen',
  said: 'Akkoord vastgelegd',
  questions: AGREED,
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/agreements', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, planVersion },
    }),
});

export const employerAgrees = (
  planVersion: number,
  partHash: string,
): CaseAction<Omit<Dto<'RecordEmployerAgreementDto'>, 'planVersion' | 'partHash'>> => ({
  title: 'Akkoord van de werkgever vastleggen',
  intro: 'De werkgever ziet alleen zijn eigen deel van het plan en gaat alleen daarmee akkoord.',
  submit: 'Akkoord vastleggen',
  said: 'Akkoord van de werkgever vastgelegd',
  questions: [{ name: 'employer', label: 'Werkgever', kind: 'line' }, ...AGREED],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/employer-agreements', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, planVersion, partHash },
    }),
});

export const askSecond = (
  units: readonly Choice[],
  items: readonly Choice[],
): CaseAction<Dto<'AskSecondAgreementDto'>> => ({
  title: 'Akkoord van een tweede organisatie vragen',
  submit: 'Akkoord vragen',
  said: 'Akkoord gevraagd',
  questions: [
    { name: 'unit', label: 'Organisatie', kind: 'long-choice', choices: units },
    {
      name: 'items',
      label: 'Over welke onderdelen',
      kind: 'ticks',
      choices: items,
      hint: 'De organisatie ziet alleen deze onderdelen.',
    },
    { name: 'explanation', label: 'Waarom', kind: 'text', maxLength: 2000 },
    {
      name: 'ground',
      label: 'Grond om te delen',
      kind: 'choice',
      choices: [
        { value: 'legal-task', label: 'Wettelijke taak van de organisatie' },
        { value: 'consent', label: 'Toestemming van de persoon' },
      ],
    },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/second-agreements', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
});

/** @param requestId of a question that nobody answered yet. */
export const withdrawSecond = (requestId: string): CaseAction<Dto<'WithdrawSecondAgreementDto'>> => ({
  title: 'Vraag om akkoord intrekken',
  intro: 'De andere organisatie hoeft dan niet meer te antwoorden en ziet de onderdelen niet meer.',
  submit: 'Vraag intrekken',
  said: 'Vraag ingetrokken',
  warning: true,
  questions: [{ name: 'reason', label: 'Waarom', kind: 'text', maxLength: 1000 }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/second-agreements/{requestId}/withdrawal', {
      params: { path: { arrangementId, requestId } },
      headers: writing(key, revision),
      body,
    }),
});

export const withdrawDraft = (
  planVersion: number,
): CaseAction<Omit<Dto<'WithdrawDraftDto'>, 'planVersion'>> => ({
  title: 'Concept intrekken',
  intro: 'Wat vastgesteld was, blijft gelden.',
  submit: 'Concept intrekken',
  said: 'Concept ingetrokken',
  warning: true,
  questions: [{ name: 'reason', label: 'Waarom', kind: 'text' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/draft-withdrawal', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, planVersion },
    }),
});

export const setPlan = (planVersion: number): CaseAction<Omit<Dto<'SetArrangementDto'>, 'planVersion'>> => ({
  title: 'Plan vaststellen',
  intro: 'Vanaf deze dag geldt het plan, ook als de uitkering of de verantwoordelijke organisatie verandert.',
  submit: 'Plan vaststellen',
  said: 'Plan vastgesteld',
  questions: [{ name: 'setOn', label: 'Vastgesteld op', kind: 'day' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/setting', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, planVersion },
    }),
});

const REVISE_REASONS: Readonly<Record<Dto<'ReviseArrangementDto'>['reason'], string>> = {
  'wish-of-person': 'Wens van de persoon',
  'result-of-item': 'Uitkomst van een onderdeel',
  'offer-changed': 'Het aanbod is veranderd',
  'funding-changed': 'Het geld is veranderd',
  'other-executor': 'Een andere uitvoerder',
  other: 'Iets anders',
};

export const revise = (
  planVersion: number,
): CaseAction<Omit<Dto<'ReviseArrangementDto'>, 'planVersion'>> => ({
  title: 'Gewijzigd plan vaststellen',
  submit: 'Gewijzigd plan vaststellen',
  said: 'Gewijzigd plan vastgesteld',
  questions: [
    {
      name: 'reason',
      label: 'Waarom verandert het plan',
      kind: 'long-choice',
      choices: choicesOf(REVISE_REASONS),
    },
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000 },
    { name: 'setOn', label: 'Vastgesteld op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/revision', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, planVersion },
    }),
});
