import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Check, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { SHARING_GROUNDS } from '../domain/codes';
import { ANSWER_WITHIN_DAYS } from '../domain/handover-terms';
import { admitted } from '../domain/intake.rule';
import { secondPartHash, termsOf } from '../domain/plan-parts';
import { taskFor } from '../domain/tasks';
import { canOwnCases, noGround, type Consent } from '../offer-handover/sharing.rule';

/** Questions of one plan; with its items they keep a receipt of the setting within its bound. */
export const SECOND_AGREEMENTS_MAX = 20;

export interface AskSecondAgreement {
  readonly unit: string;
  readonly items: readonly Uuid[];
  readonly explanation: string;
  readonly ground: (typeof SHARING_GROUNDS)[number];
}

export interface AskFacts {
  readonly today: LocalDate;
  readonly from: Unit;
  readonly to: Unit | undefined;
  readonly consent: Consent | undefined;
  readonly requestId: Uuid;
  readonly taskId: Uuid;
}

/** Asks a second organisation to agree with a part of the plan; it reads that part and nothing else (R044, Q06). */
export function decideAskSecondAgreement(
  state: Arrangement,
  command: AskSecondAgreement,
  facts: AskFacts,
): Decision {
  const part = termsOf(state, command.items);
  return refuseAll(
    [
      admitted(state),
      ...whoIsAsked(state, command, facts),
      (part === undefined || part.length === 0) &&
        refusal(
          'R044',
          'item-not-in-plan',
          'Niet elk van deze onderdelen staat in het plan. Kies onderdelen uit de huidige versie.',
        ),
      state.secondAgreements.some(
        ({ status, value }) =>
          status === 'asked' && value.items.some((itemId) => command.items.includes(itemId)),
      ) &&
        refusal(
          'R044',
          'second-agreement-already-asked',
          'Over een van deze onderdelen staat al een vraag open. Wacht op het antwoord of trek die vraag in.',
        ),
      state.secondAgreements.length >= SECOND_AGREEMENTS_MAX &&
        refusal(
          'R044',
          'too-many-second-agreements',
          `In één arrangement kunt u hoogstens ${SECOND_AGREEMENTS_MAX} keer een tweede organisatie vragen.`,
        ),
      ...(facts.to === undefined
        ? []
        : noGround(command.ground, facts.from, facts.to, stillCounts(state, facts))),
    ],
    () => (part === undefined ? [] : asked(state, command, facts, secondPartHash(part))),
  );
}

/** A consent that was taken back for this case gives no ground any more, however the two streams interleave (R036). */
function stillCounts({ endedConsents }: Arrangement, { consent }: AskFacts): Consent | undefined {
  return consent !== undefined && endedConsents.includes(consent.consentId) ? undefined : consent;
}

function whoIsAsked(state: Arrangement, { unit }: AskSecondAgreement, { to }: AskFacts): readonly Check[] {
  return [
    to === undefined &&
      refusal(
        'R044',
        'unknown-unit',
        'Dit organisatieonderdeel is niet bekend. Kies een organisatie uit de lijst.',
      ),
    unit === state.ownerUnit &&
      refusal(
        'R044',
        'second-is-owner',
        'De tweede organisatie is een andere dan de verantwoordelijke uitvoerder. Kies een andere organisatie.',
      ),
    to !== undefined &&
      !canOwnCases(to) &&
      refusal(
        'R044',
        'unit-cannot-agree',
        'Deze organisatie is geen partij in het mobiliteitsteam. Kies UWV, gemeente, vakbond, werkgeversorganisatie of mobiliteitsteam.',
      ),
  ];
}

function asked(
  state: Arrangement,
  { unit, items, explanation, ground }: AskSecondAgreement,
  { today, consent, requestId, taskId }: AskFacts,
  partHash: string,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const answerBy = addDays(today, ANSWER_WITHIN_DAYS);
  const rests = state.items.filter((item) => items.includes(item.value.itemId)).map((item) => item.eventId);
  const question: ArrangementEvent = {
    type: 'second-agreement-asked.v1',
    data: {
      arrangementId,
      personId,
      requestId,
      unit,
      items: [...new Set(items)],
      partHash,
      explanation,
      ground,
      ...(ground === 'consent' && consent !== undefined ? { consentId: consent.consentId } : {}),
      askedOn: today,
      answerBy,
      receipt: receipt({
        rules: ['R036', 'R044', 'Q06'],
        referenceDate: today,
        facts: [...rests, ...(ground === 'consent' && consent !== undefined ? [consent.eventId] : [])],
        alternatives: ['Een andere organisatie vragen', 'Het onderdeel uit het plan halen'],
        sentence: `Een tweede organisatie beslist mee over een deel van uw plan, uiterlijk op ${formatDate(answerBy)}. Zij ziet alleen dat deel.`,
      }),
    },
  };
  const task = taskFor(state, {
    taskId,
    kind: 'answer-second-agreement',
    unit,
    dueOn: answerBy,
    rule: 'R044',
    subjectId: requestId,
  });
  return [question, task];
}
