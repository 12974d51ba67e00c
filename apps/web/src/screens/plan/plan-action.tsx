import { api, writing, type Dto } from '../../api/client';
import { GOAL_KINDS } from '../../words/goal-kinds';
import { TOPICS } from '../../words/items';
import { choicesOf, type CaseAction } from '../case/action';
import { ActionFromBook, type ActionBook } from '../case/case-actions';

const agreeGoal: CaseAction<Dto<'AgreeGoalDto'>> = {
  title: 'Doel afspreken',
  submit: 'Doel vastleggen',
  said: 'Doel vastgelegd',
  questions: [
    { name: 'kind', label: 'Richting', kind: 'long-choice', choices: choicesOf(GOAL_KINDS) },
    { name: 'description', label: 'Waar werkt de persoon naartoe', kind: 'text' },
    { name: 'agreedOn', label: 'Afgesproken op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/goals', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const holdDiagnosis: CaseAction<Dto<'HoldDiagnosisDto'>> = {
  title: 'Diagnose vastleggen',
  submit: 'Diagnose vastleggen',
  said: 'Diagnose vastgelegd',
  questions: [
    { name: 'heldOn', label: 'Gehouden op', kind: 'day' },
    { name: 'topics', label: 'Onderwerpen', kind: 'ticks', choices: choicesOf(TOPICS) },
    { name: 'result', label: 'Wat kwam eruit', kind: 'text', maxLength: 4000 },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/diagnoses', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

const BOOK: ActionBook = { doel: () => agreeGoal, diagnose: () => holdDiagnosis };

/** What comes before the items: where to, and what the person can and wants. */
export function PlanAction() {
  return <ActionFromBook book={BOOK} backTo="plan" />;
}
