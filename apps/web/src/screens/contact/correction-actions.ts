import { api, writing, type Dto } from '../../api/client';
import { CORRECTION_FACTS } from '../../words/contact';
import { REPORT_REASONS, SITUATIONS } from '../../words/intake';
import { choicesOf, type CaseAction, type Typed } from '../case/action';

const REASONS: Readonly<Record<Dto<'RequestCorrectionDto'>['reason'], string>> = {
  'typing-error': 'Een typefout',
  'wrong-information': 'Verkeerde informatie',
  'asked-by-person': 'De persoon vraagt erom',
  other: 'Iets anders',
};

/** Facts one corrects for the case as a whole; a period or a contact is corrected from its own place. */
const OF_CASE = (['reported-on', 'unemployed-from', 'situation', 'reason', 'admitted-on'] as const).map(
  (value) => ({
    value,
    label: CORRECTION_FACTS[value],
  }),
);

interface CorrectionTyped {
  readonly fact: Dto<'RequestCorrectionDto'>['fact'];
  readonly day?: string;
  readonly situation?: string;
  readonly why?: string;
  readonly reason: Dto<'RequestCorrectionDto'>['reason'];
  readonly explanation: string;
}

const asks =
  (...facts: readonly string[]) =>
  ({ fact }: Typed): boolean =>
    typeof fact === 'string' && facts.includes(fact);

export const requestCorrection: CaseAction<CorrectionTyped> = {
  title: 'Correctie voorstellen',
  intro: 'Een ander beslist over de correctie. Tot die tijd blijft het gegeven zoals het is.',
  submit: 'Correctie voorstellen',
  said: 'Correctie voorgesteld',
  questions: [
    { name: 'fact', label: 'Welk gegeven klopt niet', kind: 'long-choice', choices: OF_CASE },
    {
      name: 'day',
      label: 'Het moet zijn',
      kind: 'day',
      initial: '',
      when: asks('reported-on', 'unemployed-from', 'admitted-on'),
    },
    {
      name: 'situation',
      label: 'Het moet zijn',
      kind: 'choice',
      choices: choicesOf(SITUATIONS),
      when: asks('situation'),
    },
    {
      name: 'why',
      label: 'Het moet zijn',
      kind: 'long-choice',
      choices: choicesOf(REPORT_REASONS),
      when: asks('reason'),
    },
    { name: 'reason', label: 'Waarom', kind: 'choice', choices: choicesOf(REASONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text' },
  ],
  send: (arrangementId, { fact, day, situation, why, reason, explanation }, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/corrections', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: { fact, reason, explanation, to: day ?? situation ?? why ?? '' },
    }),
};

export const approve = (correctionId: string): CaseAction<Dto<'ApproveCorrectionDto'>> => ({
  title: 'Correctie goedkeuren',
  submit: 'Correctie goedkeuren',
  said: 'Correctie goedgekeurd',
  questions: [{ name: 'effectiveOn', label: 'Geldt vanaf', kind: 'day' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/corrections/{correctionId}/approval', {
      params: { path: { arrangementId, correctionId } },
      headers: writing(key, revision),
      body,
    }),
});

export const reject = (correctionId: string): CaseAction<Dto<'RejectCorrectionDto'>> => ({
  title: 'Correctie afwijzen',
  submit: 'Correctie afwijzen',
  said: 'Correctie afgewezen',
  questions: [{ name: 'explanation', label: 'Waarom niet', kind: 'text' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/corrections/{correctionId}/rejection', {
      params: { path: { arrangementId, correctionId } },
      headers: writing(key, revision),
      body,
    }),
});
