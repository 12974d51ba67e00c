import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { RECORD_WITHIN_DAYS } from '../domain/handover-terms';
import type { referralEnded } from '../domain/referral-events';
import { referralOf, type Referral } from '../domain/referrals.fold';
import { noRunningReferral } from '../domain/referral.rule';
import { taskFor, tasksDone } from '../domain/tasks';

type Ended = EventOf<typeof referralEnded>['data'];
export interface EndReferral extends Pick<Ended, 'explanation'> {
  readonly referralId: Uuid;
  readonly reason: Exclude<Ended['reason'], 'consent-withdrawn'>;
}

export interface EndReferralFacts {
  readonly today: LocalDate;
  /** Unit of who ends it: the owner or the one that executes. */
  readonly byUnit: string;
  readonly taskId: Uuid;
}

/** Either side ends a referral with a reason; the item itself stays as agreed and is the owner's again (R030, R032). */
export function decideEndReferral(
  state: Arrangement,
  command: EndReferral,
  facts: EndReferralFacts,
): Decision {
  const referral = referralOf(state, command.referralId);
  return refuseAll(
    [
      noRunningReferral(referral),
      referral !== undefined &&
        ![state.ownerUnit, referral.value.toUnit].includes(facts.byUnit) &&
        refusal('R032', 'referral-of-others', 'Deze uitzetting is van een andere organisatie.'),
      command.explanation.trim() === '' &&
        refusal('R032', 'explanation-missing', 'Leg uit waarom de uitzetting stopt.'),
    ],
    () => (referral === undefined ? [] : referralEndedEvents(state, referral, command, facts)),
  );
}

/** The end of one referral: the other unit's task is done, the owner's begins. No other ground is touched. */
export function referralEndedEvents(
  state: Arrangement,
  referral: Referral,
  { reason, explanation }: Pick<Ended, 'reason' | 'explanation'>,
  { today, byUnit, taskId }: EndReferralFacts,
): readonly ArrangementEvent[] {
  const { arrangementId, personId, referralId, itemId, toUnit } = referral.value;
  const dueOn = addDays(today, RECORD_WITHIN_DAYS);
  const back = { taskId, kind: 'take-back-item', unit: state.ownerUnit, dueOn, rule: 'R032' } as const;
  return [
    {
      type: 'referral-ended.v1',
      data: {
        arrangementId,
        personId,
        referralId,
        itemId,
        toUnit,
        byUnit,
        reason,
        explanation,
        endedOn: today,
        receipt: receipt({
          rules: ['R030', 'R032', 'R036'],
          referenceDate: today,
          facts: [referral.eventId],
          alternatives: ['De uitzetting laten doorlopen'],
          sentence:
            'Een andere organisatie voerde een afspraak uit uw plan uit. Dat stopt nu. De afspraak zelf blijft gelden.',
        }),
      },
    },
    ...tasksDone(state, 'carry-out-referral', today, referralId),
    ...(reason === 'done' ? [] : [taskFor(state, { ...back, subjectId: itemId })]),
  ];
}
