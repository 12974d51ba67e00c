import type { Arrangement } from '../../domain/arrangement';
import { adviceOf, consultationsOf, firstLineOf, objectionsOf, signalsOf } from './intake-steps.rule';
import type { IntakeShownDto, RefusalShownDto, ReportShownDto } from './intake.dto';

function reportOf({ value }: Arrangement['reported']): ReportShownDto {
  const { reportedOn, situation, reason, evidence, unemployedFrom, firstLine } = value;
  const { explanation, firstLineNote } = value;
  return {
    reportedOn,
    situation,
    reason,
    ...(explanation === undefined ? {} : { explanation }),
    evidence,
    unemployedFrom,
    firstLine,
    ...(firstLineNote === undefined ? {} : { firstLineNote }),
  };
}

function weighingOf({ value }: NonNullable<Arrangement['weighing']>) {
  const { educationAndAge, language, workHistory, distanceToWork, chanceWithinYear, outcome, reason } = value;
  return { educationAndAge, language, workHistory, distanceToWork, chanceWithinYear, outcome, reason };
}

function refusalOf({ refusal, refusalNotice }: Arrangement): RefusalShownDto | undefined {
  if (refusal === undefined) return undefined;
  const { reason, motivation, mandatedUnit, refusedOn } = refusal.value;
  return { reason, motivation, mandatedUnit, refusedOn, ...noticeOf(refusalNotice) };
}

function noticeOf(notice: Arrangement['refusalNotice']) {
  if (notice === undefined) return {};
  const { how, notifiedOn, termUntil } = notice;
  return { notifiedHow: how, notifiedOn, objectionUntil: termUntil };
}

/** The intake as it was recorded once: whoever has the case reads it and never asks again (R014). */
export function intakeOf(state: Arrangement): IntakeShownDto {
  const { reported, workSituation, weighing, admission } = state;
  const refusal = refusalOf(state);
  return {
    report: reportOf(reported),
    ...(workSituation === undefined ? {} : { situation: workSituation }),
    ...(weighing === undefined ? {} : { weighing: weighingOf(weighing) }),
    ...(admission === undefined
      ? {}
      : { admission: { ground: admission.value.ground, admittedOn: admission.value.admittedOn } }),
    ...(refusal === undefined ? {} : { refusal }),
    objections: objectionsOf(state),
    firstLine: firstLineOf(state),
    advice: adviceOf(state),
    consultations: consultationsOf(state),
    signals: signalsOf(state),
  };
}
