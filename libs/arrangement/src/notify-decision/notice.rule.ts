import { refusal, type Refusal } from '@meereis/commands';
import { addDays, formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { objectionUntil } from '../domain/legal-terms.rule';

/** How and when the person was told (R141). */
export interface Notice {
  readonly how: 'letter' | 'conversation' | 'telephone' | 'own-page';
  readonly notifiedOn: LocalDate;
}

/** A letter may be dated ahead, not further than this: the term to object runs from it (R141). */
const TOLD_WITHIN_DAYS = 14;

export function noticeRefusals(
  { notifiedOn }: Notice,
  decidedOn: LocalDate,
  today: LocalDate,
): readonly (Refusal | false)[] {
  const last = addDays(today, TOLD_WITHIN_DAYS);
  return [
    notifiedOn < decidedOn &&
      refusal('R141', 'notified-before-decision', 'De bekendmaking kan niet vóór het besluit liggen.'),
    notifiedOn > last &&
      refusal(
        'R141',
        'notified-too-far',
        `De bekendmaking ligt te ver weg: kies een datum tot en met ${formatDate(last)}.`,
      ),
  ];
}

/** The person was told: the term to go against the decision runs from the day after (Awb 6:8). */
export function noticeGiven(
  { arrangementId, personId }: Arrangement,
  decision: 'admission-refusal' | 'objection',
  { how, notifiedOn }: Notice,
  termWeeks: number,
): ArrangementEvent {
  const termUntil = objectionUntil(notifiedOn, termWeeks);
  return {
    type: 'decision-notified.v1',
    data: { arrangementId, personId, decision, how, notifiedOn, termUntil },
  };
}
