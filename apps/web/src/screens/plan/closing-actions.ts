import { api, writing, type Dto } from '../../api/client';
import { CLOSING_OUTCOMES, REOPEN_REASONS } from '../../words/end';
import { HOW_AGREED } from '../../words/items';
import { choicesOf, type CaseAction, type Question } from '../case/action';

export interface ClosingContext {
  /** Items that run still, which end with the case. */
  readonly itemsOpen: boolean;
  readonly aftercareMissing: boolean;
}

interface CloseTyped extends Omit<Dto<'CloseArrangementDto'>, 'endItems'> {
  readonly endReason?: string;
  readonly how?: Dto<'EndItemsDto'>['how'];
  readonly evidence?: string;
  readonly agreedOn?: string;
}

const ends = ({ endReason }: Readonly<Record<string, unknown>>): boolean => endReason !== '';

// A death is recorded with the person, and closes the case by itself.
const OUTCOMES = choicesOf(CLOSING_OUTCOMES).filter(({ value }) => value !== 'deceased');

const ENDING_ITEMS: readonly Question[] = [
  {
    name: 'endReason',
    label: 'Waarom lopende onderdelen eindigen',
    kind: 'text',
    optional: true,
    hint: 'Er lopen nog onderdelen. Rond ze af, of leg hier vast dat de persoon akkoord is met het einde.',
  },
  {
    name: 'how',
    label: 'Hoe was de persoon het daarmee eens',
    kind: 'choice',
    choices: choicesOf(HOW_AGREED),
    when: ends,
  },
  { name: 'evidence', label: 'Waaruit blijkt dat', kind: 'line', maxLength: 500, when: ends },
  { name: 'agreedOn', label: 'Akkoord op', kind: 'day', when: ends },
];

/** Ends the case; what still runs ends with it, by agreement with the person (R030). */
export const close = ({ itemsOpen, aftercareMissing }: ClosingContext): CaseAction<CloseTyped> => ({
  title: 'Arrangement afsluiten',
  intro:
    'Na het afsluiten kan alleen nog wat bij nazorg, een correctie of een bezwaar hoort. Geplande afspraken vervallen.',
  submit: 'Arrangement afsluiten',
  said: 'Arrangement afgesloten',
  warning: true,
  questions: [
    { name: 'outcome', label: 'Uitkomst', kind: 'long-choice', choices: OUTCOMES },
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000 },
    { name: 'closedOn', label: 'Afgesloten op', kind: 'day' },
    ...(aftercareMissing
      ? [
          {
            name: 'aftercareReason',
            label: 'Waarom zonder nazorg',
            kind: 'text' as const,
            hint: 'De nazorg na een week en na een maand is nog niet gedaan.',
          },
        ]
      : []),
    ...(itemsOpen ? ENDING_ITEMS : []),
  ],
  send: (arrangementId, { endReason, how, evidence = '', agreedOn = '', ...body }, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/closing', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body: {
        ...body,
        ...(endReason === undefined || how === undefined
          ? {}
          : { endItems: { reason: endReason, how, evidence, agreedOn } }),
      },
    }),
});

/** Opens the case again. */
export const reopen: CaseAction<Dto<'ReopenArrangementDto'>> = {
  title: 'Arrangement heropenen',
  submit: 'Arrangement heropenen',
  said: 'Arrangement heropend',
  questions: [
    { name: 'reason', label: 'Waarvoor', kind: 'choice', choices: choicesOf(REOPEN_REASONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000 },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/reopening', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};
