import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import {
  CORRECTIONS_MAX,
  DECIDE_CORRECTION_WITHIN_DAYS,
  valueRefusals,
} from '../domain/correction-decision.rule';
import { correctableFact, type Correctable } from '../domain/correction.rule';
import type { CORRECTION_REASONS } from '../domain/daily-codes';
import { taskFor } from '../domain/tasks';
import type { WhoseDate } from '../domain/working-age.rule';

export interface RequestCorrection {
  readonly fact: Correctable;
  /** The item or the contact moment, where the fact is of one. */
  readonly subjectId?: Uuid;
  readonly to: string;
  /** `asked-by-person`: on behalf of the person. */
  readonly reason: (typeof CORRECTION_REASONS)[number];
  readonly explanation: string;
}

export interface RequestCorrectionFacts extends WhoseDate {
  readonly account: Uuid;
  readonly correctionId: Uuid;
  readonly taskId: Uuid;
}

const OF_SUBJECT: readonly Correctable[] = ['item-period', 'contact-held-on'];

/** Proposes what the file should say; until somebody else approves, the file says what it said (R028). */
export function decideRequestCorrection(
  state: Arrangement,
  command: RequestCorrection,
  facts: RequestCorrectionFacts,
): Decision {
  const { today, account, correctionId, taskId } = facts;
  // A fact of the case itself is about nothing else, whatever was sent along.
  const subjectId = OF_SUBJECT.includes(command.fact) ? command.subjectId : undefined;
  const found = correctableFact(state, command);
  return refuseAll(
    [
      ...valueRefusals(state, command, facts),
      command.explanation.trim() === '' &&
        refusal('R028', 'reason-missing', 'Schrijf op waarom dit gegeven niet klopt.'),
      state.corrections.some(
        (one) => one.fact === command.fact && one.subjectId === subjectId && one.status === 'requested',
      ) &&
        refusal(
          'R028',
          'correction-open',
          'Voor dit gegeven is al een correctie gevraagd. Wacht tot daarover is beslist.',
        ),
      state.corrections.length >= CORRECTIONS_MAX &&
        refusal('R028', 'too-many-corrections', 'Dit dossier heeft het hoogste aantal correcties.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const requested: ArrangementEvent = {
        type: 'correction-requested.v1',
        data: {
          arrangementId,
          personId,
          correctionId,
          fact: command.fact,
          ...(subjectId === undefined ? {} : { subjectId }),
          factEventId: found?.eventId ?? correctionId,
          from: found?.value ?? '',
          to: command.to,
          reason: command.reason,
          explanation: command.explanation,
          requestedBy: account,
          requestedOn: today,
        },
      };
      const task = taskFor(state, {
        taskId,
        kind: 'decide-correction',
        unit: state.ownerUnit,
        dueOn: addDays(today, DECIDE_CORRECTION_WITHIN_DAYS),
        rule: 'R028',
        subjectId: correctionId,
      });
      return [requested, task];
    },
  );
}
