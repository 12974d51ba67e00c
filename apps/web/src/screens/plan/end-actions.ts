import { api, writing, type Dto } from '../../api/client';
import { AFTERCARE_MOMENTS, CLOSING_OUTCOMES, REOPEN_REASONS, WORK_KINDS } from '../../words/end';
import { HOW_AGREED } from '../../words/items';
import { choicesOf, type CaseAction, type Question } from '../case/action';
import type { ActionBook } from '../case/case-actions';

const KIND: readonly Question[] = [
  { name: 'kind', label: 'Hoe kwam het tot stand', kind: 'choice', choices: choicesOf(WORK_KINDS) },
  { name: 'startsOn', label: 'Begint op', kind: 'day' },
  { name: 'jobEndedOn', label: 'Vorige baan eindigde op', kind: 'day', optional: true },
  { name: 'longerThanHalfYear', label: 'Het is voor langer dan een half jaar', kind: 'yes' },
];

const place: CaseAction<Dto<'PlacePersonDto'>> = {
  title: 'Werk vastleggen',
  submit: 'Werk vastleggen',
  said: 'Werk vastgelegd. Er komen taken voor de nazorg.',
  questions: [
    { name: 'employer', label: 'Werkgever', kind: 'line' },
    ...KIND,
    { name: 'hoursPerWeek', label: 'Uren per week', kind: 'number' },
    { name: 'pitfalls', label: 'Waar moeten we op letten', kind: 'text', maxLength: 2000 },
    { name: 'discussedWithPerson', label: 'Besproken met de persoon', kind: 'yes' },
    { name: 'discussedWithEmployer', label: 'Besproken met de werkgever', kind: 'yes' },
    { name: 'employerContact', label: 'Contactpersoon bij de werkgever', kind: 'line' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/placements', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const business: CaseAction<Dto<'StartBusinessDto'>> = {
  title: 'Eigen bedrijf vastleggen',
  submit: 'Bedrijf vastleggen',
  said: 'Eigen bedrijf vastgelegd',
  questions: [...KIND, { name: 'description', label: 'Wat voor bedrijf', kind: 'text' }],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/own-business', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const education: CaseAction<Dto<'StartEducationDto'>> = {
  title: 'Opleiding vastleggen',
  submit: 'Opleiding vastleggen',
  said: 'Opleiding vastgelegd',
  questions: [
    { name: 'school', label: 'School', kind: 'line' },
    { name: 'description', label: 'Welke opleiding', kind: 'text' },
    { name: 'startsOn', label: 'Begint op', kind: 'day' },
    { name: 'endsOn', label: 'Eindigt op', kind: 'day', optional: true },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/education', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const aftercare = (placementId: string): CaseAction<Dto<'HoldAftercareDto'>> => ({
  title: 'Nazorg vastleggen',
  submit: 'Nazorg vastleggen',
  said: 'Nazorg vastgelegd',
  questions: [
    { name: 'moment', label: 'Welk moment', kind: 'choice', choices: choicesOf(AFTERCARE_MOMENTS) },
    { name: 'withEmployer', label: 'Ook met de werkgever gesproken', kind: 'yes' },
    { name: 'stillAtWork', label: 'De persoon is nog aan het werk', kind: 'yes' },
    { name: 'result', label: 'Hoe gaat het', kind: 'text', maxLength: 2000 },
    { name: 'heldOn', label: 'Gesproken op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/placements/{placementId}/aftercare', {
      params: { path: { arrangementId, placementId } },
      headers: writing(key, revision),
      body,
    }),
});

interface CloseTyped extends Omit<Dto<'CloseArrangementDto'>, 'endItems'> {
  readonly endReason?: string;
  readonly how?: Dto<'EndItemsDto'>['how'];
  readonly evidence?: string;
  readonly agreedOn?: string;
}

const ends = ({ endReason }: Readonly<Record<string, unknown>>): boolean => endReason !== '';

const close: CaseAction<CloseTyped> = {
  title: 'Arrangement afsluiten',
  intro:
    'Na het afsluiten kan alleen nog wat bij nazorg, een correctie of een bezwaar hoort. Geplande afspraken vervallen.',
  submit: 'Arrangement afsluiten',
  said: 'Arrangement afgesloten',
  warning: true,
  questions: [
    { name: 'outcome', label: 'Uitkomst', kind: 'long-choice', choices: choicesOf(CLOSING_OUTCOMES) },
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000 },
    { name: 'closedOn', label: 'Afgesloten op', kind: 'day' },
    {
      name: 'aftercareReason',
      label: 'Waarom zonder nazorg',
      kind: 'text',
      optional: true,
      hint: 'Alleen als de nazorg nog niet is gedaan.',
    },
    {
      name: 'endReason',
      label: 'Waarom lopende onderdelen eindigen',
      kind: 'text',
      optional: true,
      hint: 'Alleen als er nog onderdelen lopen.',
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
};

const reopen: CaseAction<Dto<'ReopenArrangementDto'>> = {
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

/** Results, aftercare, closing and reopening by the word in their address. */
export const END_ACTIONS: ActionBook = {
  werk: () => place,
  bedrijf: () => business,
  opleiding: () => education,
  nazorg: aftercare,
  afsluiten: () => close,
  heropenen: () => reopen,
};
