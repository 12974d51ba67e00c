import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { admitted } from '../domain/intake.rule';
import { employerItems } from '../domain/plan-parts';
import { hasDraft } from '../domain/plan-versions';
import { noGoal, noItems, otherVersion } from '../domain/planning';

export interface PresentPlan {
  readonly planVersion: number;
  /** Hash of the page the caller saw. */
  readonly pageHash: string;
}

/** Shows the draft to everybody who has to agree: this version, and exactly this page (R020). */
export function decidePresentPlan(
  state: Arrangement,
  command: PresentPlan,
  facts: { readonly today: LocalDate; readonly pageHash: string },
): Decision {
  return refuseAll(
    [
      admitted(state),
      noGoal(state),
      noItems(state),
      otherVersion(state, command.planVersion),
      state.planVersion > 0 &&
        !hasDraft(state) &&
        refusal(
          'R020',
          'no-draft',
          'Er is geen concept om voor te leggen: deze versie is al vastgesteld. Pas het plan eerst aan.',
        ),
      command.pageHash !== facts.pageHash &&
        refusal(
          'R020',
          'page-changed',
          'Het plan is veranderd nadat u het opende. Bekijk het opnieuw en leg het dan voor.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const asked = state.secondAgreements.filter((one) => one.status === 'asked' || one.status === 'agreed');
      const presented: ArrangementEvent = {
        type: 'arrangement-drafted.v1',
        data: {
          arrangementId,
          personId,
          ...command,
          agreers: employerItems(state).length > 0 ? ['person', 'employer'] : ['person'],
          units: [...new Set(asked.map((one) => one.value.unit))],
          presentedOn: facts.today,
        },
      };
      return [presented];
    },
  );
}
