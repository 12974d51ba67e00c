import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import {
  correctionOf,
  decidable,
  RECONSIDER_WITHIN_DAYS,
  restedOn,
  valueRefusals,
  type Decider,
} from '../domain/correction-decision.rule';
import { correctableFact, parsePeriod, type Correction } from '../domain/correction.rule';
import { FACT_NAMES } from '../domain/daily-names';
import { taskFor, tasksDone } from '../domain/tasks';
import type { WhoseDate } from '../domain/working-age.rule';

export interface ApproveCorrection {
  readonly correctionId: Uuid;
  readonly effectiveOn: LocalDate;
}

export interface ApproveFacts extends Decider, WhoseDate {
  readonly reconsiderTaskId: Uuid;
}

/** Somebody else than who asked approves; the file says the new value from now on, the old event stays (R028). */
export function decideApproveCorrection(
  state: Arrangement,
  { correctionId, effectiveOn }: ApproveCorrection,
  facts: ApproveFacts,
): Decision {
  const correction = correctionOf(state, correctionId);
  const now = correction && correctableFact(state, correction);
  const open = correction?.status === 'requested';
  return refuseAll(
    [
      ...decidable(correction, facts),
      effectiveOn > facts.today &&
        refusal('R028', 'effective-in-future', 'De correctie kan gelden vanaf vandaag of eerder.'),
      open &&
        (now?.value !== correction.from || now.eventId !== correction.factEventId) &&
        refusal(
          'R028',
          'fact-changed-since',
          'Dit gegeven is veranderd sinds de correctie is gevraagd. Wijs haar af en vraag een nieuwe.',
        ),
      ...(open ? valueRefusals(state, correction, facts) : []),
    ],
    () => (correction === undefined ? [] : approved(state, correction, effectiveOn, facts)),
  );
}

/** What looks at the days of an item sees its new ones in the approval itself. */
function itemNow({ fact, subjectId, to }: Correction) {
  const period = fact === 'item-period' ? parsePeriod(to) : undefined;
  return period === undefined || subjectId === undefined ? {} : { item: { itemId: subjectId, ...period } };
}

function approved(
  state: Arrangement,
  correction: Correction,
  effectiveOn: LocalDate,
  { today, reconsiderTaskId }: ApproveFacts,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const { correctionId, factEventId, fact } = correction;
  return [
    {
      type: 'correction-approved.v1',
      data: {
        arrangementId,
        personId,
        correctionId,
        effectiveOn,
        approvedOn: today,
        ...itemNow(correction),
        receipt: receipt({
          rules: ['R028'],
          referenceDate: effectiveOn,
          facts: [factEventId],
          alternatives: ['De correctie afwijzen met een reden'],
          sentence: `We hebben ${FACT_NAMES[fact]} verbeterd. De verbetering geldt vanaf ${formatDate(effectiveOn)}.`,
        }),
      },
    },
    ...tasksDone(state, 'decide-correction', today, correctionId),
    // What was decided stays decided: a person looks whether it would be decided otherwise now (R141).
    ...(restedOn(state, factEventId)
      ? [
          taskFor(state, {
            taskId: reconsiderTaskId,
            kind: 'reconsider-decision',
            unit: state.ownerUnit,
            dueOn: addDays(today, RECONSIDER_WITHIN_DAYS),
            rule: 'R141',
            subjectId: correctionId,
          }),
        ]
      : []),
  ];
}
