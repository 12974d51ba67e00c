import { formatDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { CHANNEL_NAMES } from '../domain/daily-names';
import type { Appointment } from '../domain/daily.fold';
import type { AppointmentWords, DecisionWords } from './letter';

export const LETTER_DECISIONS = ['admission-refusal', 'item-stop', 'objection'] as const;
export type LetterDecision = (typeof LETTER_DECISIONS)[number];

/** A planned appointment of the case, as a letter says it. */
export function appointmentWords({ on, at, minutes, channel, place }: Appointment): AppointmentWords {
  return { day: formatDate(on), time: at, minutes, channel: CHANNEL_NAMES[channel], place: place ?? '' };
}

/** What the words of a decision need besides the case. */
export interface DecisionFacts {
  readonly objectionTermWeeks: number;
  /** What a unit is called. */
  readonly nameOf: (unit: string) => string;
}

function objectionTerm(until: Parameters<typeof formatDate>[0] | undefined, weeks: number): string {
  return until === undefined
    ? `U kunt bezwaar maken tot ${weeks} weken na de dag waarop u dit besluit kreeg.`
    : `U kunt bezwaar maken tot en met ${formatDate(until)}.`;
}

function refusalWords(state: Arrangement, facts: DecisionFacts): DecisionWords | undefined {
  const refusal = state.refusal?.value;
  if (refusal === undefined) return undefined;
  const by = facts.nameOf(refusal.mandatedUnit);
  return {
    what: 'U krijgt geen persoonlijk arrangement.',
    takenOn: formatDate(refusal.refusedOn),
    by,
    reason: refusal.motivation,
    term: objectionTerm(state.refusalNotice?.termUntil, facts.objectionTermWeeks),
    addressee: by,
  };
}

function stopWords(
  state: Arrangement,
  facts: DecisionFacts,
  itemId: Uuid | undefined,
): DecisionWords | undefined {
  const item = state.items.find((one) => one.value.itemId === itemId);
  const stop = item?.stop?.value;
  // Only the executor's own stop is a decision about the person (R141).
  if (item === undefined || stop?.by !== 'executor') return undefined;
  const by = facts.nameOf(stop.mandatedUnit ?? state.ownerUnit);
  return {
    what: `We stoppen met dit onderdeel van uw plan: ${item.value.description}`,
    takenOn: formatDate(stop.stoppedOn),
    by,
    reason: stop.explanation,
    term: objectionTerm(stop.objectionUntil, facts.objectionTermWeeks),
    addressee: by,
  };
}

const OUTCOME = {
  founded: 'U hebt gelijk gekregen. Het eerdere besluit vervalt.',
  unfounded: 'U hebt geen gelijk gekregen. Het eerdere besluit blijft gelden.',
  inadmissible: 'We kunnen uw bezwaar niet behandelen. Het eerdere besluit blijft gelden.',
} as const;

/** Against a decision on an objection one goes to the court (Awb 8:1), not to the organisation again. */
function objectionWords(state: Arrangement, facts: DecisionFacts): DecisionWords | undefined {
  const objection = state.objections.filter((one) => one.decided !== undefined).at(-1);
  const decided = objection?.decided?.value;
  if (decided === undefined) return undefined;
  const until = objection?.notice?.termUntil;
  const against = objection?.against;
  const objectedTo =
    against === undefined
      ? ''
      : ` tegen het besluit van ${formatDate(against.takenOn)} van ${facts.nameOf(against.unit)}`;
  return {
    what: `Er is beslist op uw bezwaar${objectedTo}. ${OUTCOME[decided.outcome]}`,
    takenOn: formatDate(decided.decidedOn),
    // Who has the case today did not decide: a case travels, a decision stays with who took it (R141).
    by: facts.nameOf(objection?.decidedBy ?? against?.unit ?? state.ownerUnit),
    reason: decided.motivation,
    term:
      until === undefined
        ? `U kunt in beroep gaan bij de rechtbank tot ${facts.objectionTermWeeks} weken na de dag waarop u dit besluit kreeg.`
        : `U kunt in beroep gaan bij de rechtbank tot en met ${formatDate(until)}.`,
    addressee: 'de rechtbank in uw regio',
  };
}

/** Reason, term and how to object (R141); undefined when the case has no such decision. */
export function decisionWords(
  state: Arrangement,
  decision: LetterDecision,
  facts: DecisionFacts,
  itemId?: Uuid,
): DecisionWords | undefined {
  switch (decision) {
    case 'admission-refusal':
      return refusalWords(state, facts);
    case 'item-stop':
      return stopWords(state, facts, itemId);
    case 'objection':
      return objectionWords(state, facts);
  }
}
