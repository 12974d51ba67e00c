import { api, writing, type Dto } from '../../api/client';
import { AFTERCARE_MOMENTS, BROKEN_REASONS, WORK_KINDS } from '../../words/end';
import { choicesOf, type CaseAction, type Question } from '../case/action';
import type { ActionBook } from '../case/case-actions';
import type { Choice } from '../../parts';
import { close, reopen, type ClosingContext } from './closing-actions';

const KIND: readonly Question[] = [
  { name: 'kind', label: 'Hoe kwam het tot stand', kind: 'choice', choices: choicesOf(WORK_KINDS) },
  { name: 'startsOn', label: 'Begint op', kind: 'day' },
  { name: 'jobEndedOn', label: 'Vorige baan eindigde op', kind: 'day', optional: true },
  { name: 'longerThanHalfYear', label: 'Het is voor langer dan een half jaar', kind: 'yes' },
];

/** What the questions of an end depend on. */
export interface EndContext extends ClosingContext {
  /** Who can be the one contact for the employer, and who is proposed. */
  readonly colleagues: readonly Choice[];
  readonly me: string;
  readonly matches: readonly Dto<'MatchShownDto'>[];
}

const match: CaseAction<Dto<'MakeMatchDto'>> = {
  title: 'Match vastleggen',
  intro: 'Een werkgever en de persoon willen met elkaar verder. Het werk zelf legt u vast als het begint.',
  submit: 'Match vastleggen',
  said: 'Match vastgelegd',
  questions: [
    { name: 'employer', label: 'Werkgever', kind: 'line' },
    { name: 'explanation', label: 'Hoe kwam het tot stand', kind: 'text', maxLength: 2000, optional: true },
    { name: 'matchedOn', label: 'Match op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/matches', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const place = (
  matchId: string,
  { colleagues, me, matches }: EndContext,
): CaseAction<Omit<Dto<'PlacePersonDto'>, 'matchId'>> => {
  const from = matches.find((one) => one.matchId === matchId);
  return {
    title: 'Werk vastleggen',
    submit: 'Werk vastleggen',
    said: 'Werk vastgelegd. Er komen taken voor de nazorg.',
    questions: [
      {
        name: 'employer',
        label: 'Werkgever',
        kind: 'line',
        ...(from === undefined ? {} : { initial: from.employer }),
      },
      ...KIND,
      { name: 'hoursPerWeek', label: 'Uren per week', kind: 'number' },
      {
        name: 'pitfalls',
        label: 'Waar moeten we op letten',
        kind: 'text',
        hint: 'En wat is daarover afgesproken.',
        maxLength: 2000,
      },
      { name: 'discussedWithPerson', label: 'Besproken met de persoon', kind: 'yes' },
      { name: 'discussedWithEmployer', label: 'Besproken met de werkgever', kind: 'yes' },
      {
        name: 'employerContact',
        label: 'Vaste contactpersoon voor de werkgever',
        hint: 'De collega die de werkgever kan bellen.',
        kind: 'long-choice',
        choices: colleagues,
        initial: me,
      },
    ],
    send: (arrangementId, body, { key, revision }) =>
      api.POST('/arrangements/{arrangementId}/placements', {
        params: { path: { arrangementId } },
        headers: writing(key, revision),
        body: { ...body, ...(from === undefined ? {} : { matchId: from.matchId }) },
      }),
  };
};

const breakOff = (placementId: string): CaseAction<Dto<'BreakPlacementDto'>> => ({
  title: 'Vastleggen dat het is gestopt',
  intro: 'Het werk of het bedrijf stopte eerder dan bedoeld. De persoon kan verder met het plan.',
  submit: 'Vastleggen dat het is gestopt',
  said: 'Vastgelegd dat het is gestopt',
  warning: true,
  questions: [
    { name: 'reason', label: 'Waarom', kind: 'long-choice', choices: choicesOf(BROKEN_REASONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000 },
    { name: 'brokenOn', label: 'Laatste dag', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/placements/{placementId}/break', {
      params: { path: { arrangementId, placementId } },
      headers: writing(key, revision),
      body,
    }),
});

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

/** Results, aftercare, closing and reopening by the word in their address. */
export function endActions(context: EndContext): ActionBook {
  return {
    match: () => match,
    werk: (matchId) => place(matchId, context),
    bedrijf: () => business,
    opleiding: () => education,
    nazorg: aftercare,
    afbreken: breakOff,
    afsluiten: () => close(context),
    heropenen: () => reopen,
  };
}
