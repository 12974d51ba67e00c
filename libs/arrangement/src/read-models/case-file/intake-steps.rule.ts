import type { Arrangement } from '../../domain/arrangement';
import type { AdviceShownDto, ConsultationShownDto, FirstLineShownDto } from './intake-steps.dto';
import type { ObjectionShownDto } from './objection.dto';
import type { SignalShownDto } from './signals.dto';

export function signalsOf({ signals }: Arrangement): SignalShownDto[] {
  return signals.map(({ value, referral, outcome }) => {
    const { signalId, kind, explanation, notedOn } = value;
    return {
      signalId,
      kind,
      explanation,
      notedOn,
      ...(referral === undefined ? {} : { referral: referralOf(referral) }),
      ...(outcome === undefined
        ? {}
        : { outcome: { outcome: outcome.outcome, note: outcome.note, recordedOn: outcome.recordedOn } }),
    };
  });
}

function referralOf(referral: NonNullable<Arrangement['signals'][number]['referral']>) {
  const { deskId, deskKind, deskName, referredOn, outcomeBy } = referral;
  return { ...(deskId === undefined ? {} : { deskId }), deskKind, deskName, referredOn, outcomeBy };
}

export function objectionsOf({ objections }: Arrangement): ObjectionShownDto[] {
  return objections.map((one) => {
    const { objectionId, how, lodgedOn, inTime, grounds, decideBy } = one.value;
    const { decided } = one;
    return {
      objectionId,
      how,
      lodgedOn,
      inTime,
      grounds,
      decideBy,
      ...(decided === undefined ? {} : { decision: decisionOf(decided.value, one.notice) }),
    };
  });
}

type Decided = NonNullable<Arrangement['objections'][number]['decided']>['value'];

function decisionOf(decided: Decided, notice: Arrangement['objections'][number]['notice']) {
  const { outcome, motivation, decidedOn, reopens } = decided;
  const told =
    notice === undefined
      ? {}
      : { notifiedHow: notice.how, notifiedOn: notice.notifiedOn, appealUntil: notice.termUntil };
  return { outcome, motivation, decidedOn, reopens, ...told };
}

export function adviceOf({ advice }: Arrangement): AdviceShownDto[] {
  return advice.map(({ value, received }) => {
    const { adviceId, adviser, question, requestedOn, answerBy } = value;
    const answer =
      received === undefined
        ? {}
        : { outcome: received.outcome, advice: received.advice, receivedOn: received.receivedOn };
    return { adviceId, adviser, question, requestedOn, answerBy, ...answer };
  });
}

export function consultationsOf({ consultations }: Arrangement): ConsultationShownDto[] {
  return consultations.map(({ value: { deskName, finding, advice, consultedOn } }) => ({
    deskName,
    finding,
    advice,
    consultedOn,
  }));
}

export function firstLineOf({ firstLineLater }: Arrangement): FirstLineShownDto[] {
  return firstLineLater.map(({ value: { outcome, note, recordedOn } }) => ({ outcome, note, recordedOn }));
}
