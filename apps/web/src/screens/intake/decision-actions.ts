import { api, writing, type Dto } from '../../api/client';
import {
  DECISIONS,
  NOTIFIED_HOW,
  OBJECTION_HOW,
  OBJECTION_OUTCOMES,
  REFUSAL_REASONS,
} from '../../words/intake';
import { choicesOf, type CaseAction, type Question } from '../case/action';

/** How and when the person heard it; may come later, as a task. */
const NOTIFIED: readonly Question[] = [
  {
    name: 'notifiedHow',
    label: 'Hoe is het de persoon verteld',
    kind: 'choice',
    choices: choicesOf(NOTIFIED_HOW),
    optional: true,
    hint: 'Leeg: dan komt er een taak om het te vertellen.',
  },
  {
    name: 'notifiedOn',
    label: 'Verteld op',
    kind: 'day',
    when: ({ notifiedHow }) => typeof notifiedHow === 'string' && notifiedHow !== '',
  },
];

export const admit: CaseAction<Dto<'AdmitPersonDto'>> = {
  title: 'Persoon toelaten',
  intro: 'De persoon krijgt een arrangement. Er komen taken voor het eerste gesprek en het plan.',
  submit: 'Persoon toelaten',
  said: 'Persoon toegelaten',
  draft: 'admission',
  questions: [{ name: 'admittedOn', label: 'Toegelaten op', kind: 'day' }],
  send: (arrangementId, body, { key, revision, draftId }) =>
    api.POST('/arrangements/{arrangementId}/admission', {
      params: { path: { arrangementId } },
      headers: writing(key, revision, draftId),
      body,
    }),
};

export const refuse: CaseAction<Dto<'RefuseAdmissionDto'>> = {
  title: 'Toelating weigeren',
  intro:
    'Dit is een besluit. De persoon kan bezwaar maken, ook bij een ander dan u. Schrijf de motivering zo dat de persoon haar begrijpt.',
  submit: 'Toelating weigeren',
  said: 'Toelating geweigerd',
  warning: true,
  draft: 'admission-refusal',
  questions: [
    { name: 'reason', label: 'Reden', kind: 'choice', choices: choicesOf(REFUSAL_REASONS) },
    { name: 'motivation', label: 'Motivering voor de persoon', kind: 'text', maxLength: 1500 },
    { name: 'refusedOn', label: 'Besloten op', kind: 'day' },
    ...NOTIFIED,
  ],
  send: (arrangementId, body, { key, revision, draftId }) =>
    api.POST('/arrangements/{arrangementId}/admission-refusal', {
      params: { path: { arrangementId } },
      headers: writing(key, revision, draftId),
      body,
    }),
};

export const notifyDecision: CaseAction<Dto<'NotifyDecisionDto'>> = {
  title: 'Besluit bekendmaken',
  submit: 'Bekendmaking vastleggen',
  said: 'Bekendmaking vastgelegd',
  questions: [
    { name: 'decision', label: 'Welk besluit', kind: 'choice', choices: choicesOf(DECISIONS) },
    { name: 'how', label: 'Hoe', kind: 'choice', choices: choicesOf(NOTIFIED_HOW) },
    { name: 'notifiedOn', label: 'Op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/decision-notices', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

export const lodgeObjection: CaseAction<Dto<'LodgeObjectionDto'>> = {
  title: 'Bezwaar vastleggen',
  intro: 'Een ander dan wie besloot, beslist op het bezwaar.',
  submit: 'Bezwaar vastleggen',
  said: 'Bezwaar vastgelegd',
  draft: 'objection',
  questions: [
    { name: 'how', label: 'Hoe kwam het binnen', kind: 'choice', choices: choicesOf(OBJECTION_HOW) },
    { name: 'lodgedOn', label: 'Ontvangen op', kind: 'day' },
    { name: 'grounds', label: 'Waarom de persoon het niet eens is', kind: 'text', maxLength: 4000 },
  ],
  send: (arrangementId, body, { key, revision, draftId }) =>
    api.POST('/arrangements/{arrangementId}/objections', {
      params: { path: { arrangementId } },
      headers: writing(key, revision, draftId),
      body,
    }),
};

export const decideObjection = (objectionId: string): CaseAction<Dto<'DecideObjectionDto'>> => ({
  title: 'Beslissen op het bezwaar',
  submit: 'Beslissing vastleggen',
  said: 'Beslissing op bezwaar vastgelegd',
  warning: true,
  questions: [
    { name: 'outcome', label: 'Beslissing', kind: 'choice', choices: choicesOf(OBJECTION_OUTCOMES) },
    { name: 'motivation', label: 'Motivering voor de persoon', kind: 'text', maxLength: 1500 },
    { name: 'decidedOn', label: 'Beslist op', kind: 'day' },
    ...NOTIFIED,
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/objections/{objectionId}/decision', {
      params: { path: { arrangementId, objectionId } },
      headers: writing(key, revision),
      body,
    }),
});
