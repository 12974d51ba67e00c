import type { Arrangement } from '../../domain/arrangement';
import type { IntakeShownDto, ReportShownDto } from './intake.dto';

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

function refusalOf({ value }: NonNullable<Arrangement['refusal']>) {
  const { reason, motivation, mandatedUnit, refusedOn, notifiedHow, notifiedOn, objectionUntil } = value;
  return { reason, motivation, mandatedUnit, refusedOn, notifiedHow, notifiedOn, objectionUntil };
}

/** The intake as it was recorded once: whoever has the case reads it and never asks again (R014). */
export function intakeOf({ reported, weighing, admission, refusal }: Arrangement): IntakeShownDto {
  return {
    report: reportOf(reported),
    ...(weighing === undefined ? {} : { weighing: weighingOf(weighing) }),
    ...(admission === undefined
      ? {}
      : { admission: { ground: admission.value.ground, admittedOn: admission.value.admittedOn } }),
    ...(refusal === undefined ? {} : { refusal: refusalOf(refusal) }),
  };
}
