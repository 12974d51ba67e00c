import { api, writing, type Dto } from '../../api/client';
import { ADVICE_OUTCOMES, DESK_KINDS, SEARCH_ANSWERS, SIGNALS, SIGNAL_OUTCOMES } from '../../words/intake';
import { choicesOf, type CaseAction } from '../case/action';

export const requestAdvice: CaseAction<Dto<'RequestAdviceDto'>> = {
  title: 'Advies vragen',
  submit: 'Vraag vastleggen',
  said: 'Advies gevraagd',
  questions: [
    { name: 'adviser', label: 'Aan wie', kind: 'line', hint: 'Organisatie en functie' },
    { name: 'question', label: 'Vraag', kind: 'text', maxLength: 2000 },
    { name: 'requestedOn', label: 'Gevraagd op', kind: 'day' },
    { name: 'answerBy', label: 'Antwoord uiterlijk', kind: 'day', initial: '' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/advice-requests', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

export const receiveAdvice = (adviceId: string): CaseAction<Omit<Dto<'ReceiveAdviceDto'>, 'adviceId'>> => ({
  title: 'Advies vastleggen',
  submit: 'Advies vastleggen',
  said: 'Advies vastgelegd',
  questions: [
    { name: 'outcome', label: 'Advies', kind: 'choice', choices: choicesOf(ADVICE_OUTCOMES) },
    { name: 'advice', label: 'In de woorden van de adviseur', kind: 'text', maxLength: 4000 },
    { name: 'receivedOn', label: 'Ontvangen op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/advice', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, adviceId },
    }),
});

export const noteSignal: CaseAction<Dto<'NoteSignalDto'>> = {
  title: 'Signaal noteren',
  intro: 'Iets waar een ander loket bij helpt. U verwijst alleen door als de persoon dat goed vindt.',
  submit: 'Signaal noteren',
  said: 'Signaal genoteerd',
  questions: [
    { name: 'kind', label: 'Waarover', kind: 'long-choice', choices: choicesOf(SIGNALS) },
    { name: 'explanation', label: 'Wat ziet of hoort u', kind: 'text', maxLength: 2000 },
    { name: 'notedOn', label: 'Op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/signals', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

export const referSignal = (signalId: string): CaseAction<Dto<'ReferSignalDto'>> => ({
  title: 'Doorverwijzen voor een signaal',
  submit: 'Doorverwijzing vastleggen',
  said: 'Doorverwezen',
  questions: [
    { name: 'deskKind', label: 'Soort loket', kind: 'long-choice', choices: choicesOf(DESK_KINDS) },
    { name: 'deskName', label: 'Naam van het loket', kind: 'line' },
    { name: 'agreedByPerson', label: 'De persoon vindt dit goed', kind: 'yes' },
    { name: 'referredOn', label: 'Doorverwezen op', kind: 'day' },
    { name: 'outcomeBy', label: 'Uitkomst verwacht op', kind: 'day', initial: '' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/signals/{signalId}/referral', {
      params: { path: { arrangementId, signalId } },
      headers: writing(key, revision),
      body,
    }),
});

export const signalOutcome = (signalId: string): CaseAction<Dto<'RecordSignalOutcomeDto'>> => ({
  title: 'Wat leverde de doorverwijzing op?',
  submit: 'Uitkomst vastleggen',
  said: 'Uitkomst vastgelegd',
  questions: [
    { name: 'outcome', label: 'Uitkomst', kind: 'choice', choices: choicesOf(SIGNAL_OUTCOMES) },
    { name: 'note', label: 'Toelichting', kind: 'text', maxLength: 2000 },
    { name: 'recordedOn', label: 'Op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/signals/{signalId}/outcome', {
      params: { path: { arrangementId, signalId } },
      headers: writing(key, revision),
      body,
    }),
});

/** @param taskId of the task that the question of the other organisation became. */
export const answerSearch = (taskId: string): CaseAction<Omit<Dto<'AnswerSearchDto'>, 'taskId'>> => ({
  title: 'Zoekvraag beantwoorden',
  intro:
    'Een andere organisatie zocht deze persoon. Vraag de persoon wat die wil. De andere organisatie hoort alleen uw antwoord.',
  submit: 'Antwoord vastleggen',
  said: 'Zoekvraag beantwoord',
  questions: [
    { name: 'answer', label: 'Antwoord', kind: 'choice', choices: choicesOf(SEARCH_ANSWERS) },
    {
      name: 'note',
      label: 'Toelichting voor uw eigen dossier',
      kind: 'text',
      maxLength: 1000,
      optional: true,
    },
    { name: 'answeredOn', label: 'Beantwoord op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/search-answers', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { ...body, taskId },
    }),
});
