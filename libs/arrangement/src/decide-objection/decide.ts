import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy } from '../domain/intake.rule';
import { objectionUntil } from '../domain/legal-terms.rule';
import { mandateRefusal } from '../domain/mandate';
import { taskFor, tasksDone } from '../domain/tasks';
import { noticeGiven, noticeRefusals, type Notice } from '../notify-decision/notice.rule';

type Decided = NonNullable<Arrangement['objections'][number]['decided']>['value'];
export interface DecideObjection extends Pick<
  Decided,
  'objectionId' | 'outcome' | 'motivation' | 'decidedOn'
> {
  /** How and when the person was told; absent when that is still to be done. */
  readonly notice?: Notice;
}

export interface ObjectionFacts {
  readonly today: LocalDate;
  readonly unit: Unit;
  /** Who decides now is the human being who refused, whichever account they use. */
  readonly samePerson: boolean;
  readonly competent: readonly string[];
  readonly taskId: Uuid;
  readonly reconsiderTaskId: Uuid;
  readonly objectionTermWeeks: number;
  /** A newer arrangement of the person runs by now: then the old one is not opened again (Q25). */
  readonly newerRuns: boolean;
}

/** A decision works from when it is told (Awb 3:40). */
const TELL_WITHIN_DAYS = 3;
/** Somebody who was right does not wait for a new decision without a day for it. */
const DECIDE_AGAIN_WITHIN_DAYS = 14;

const SENTENCE: Readonly<Record<Decided['outcome'], string>> = {
  founded: 'U krijgt gelijk. Wij kijken opnieuw naar uw aanvraag.',
  unfounded: 'U krijgt geen gelijk. De afwijzing blijft staan.',
  inadmissible: 'Wij kunnen uw bezwaar niet behandelen. De afwijzing blijft staan.',
};
const OUTCOMES: Readonly<Record<Decided['outcome'], string>> = {
  founded: 'Gegrond',
  unfounded: 'Ongegrond',
  inadmissible: 'Niet-ontvankelijk',
};

/** Decided by the body that refused, and by somebody else than who refused (R141; Awb 10:3, third paragraph). */
export function decideOnObjection(
  state: Arrangement,
  command: DecideObjection,
  facts: ObjectionFacts,
): Decision {
  const objection = state.objections.find((one) => one.value.objectionId === command.objectionId);
  const lodged = objection?.value;
  const refusedBy = state.refusal?.value.mandatedUnit;
  return refuseAll(
    [
      lodged === undefined && refusal('R141', 'no-such-objection', 'Dit bezwaar staat niet in het dossier.'),
      objection?.decided !== undefined &&
        refusal('R141', 'objection-decided', 'Op dit bezwaar is al beslist.'),
      mandateRefusal(facts.unit, 'decide-objection', facts.competent),
      refusedBy !== undefined &&
        refusedBy !== facts.unit.id &&
        refusal(
          'R141',
          'other-body-refused',
          'Op het bezwaar beslist de organisatie die de aanvraag heeft afgewezen.',
        ),
      facts.samePerson &&
        refusal(
          'R141',
          'same-decider',
          'U hebt de aanvraag zelf afgewezen. Een collega beslist op het bezwaar.',
        ),
      lodged?.inTime === true &&
        command.outcome === 'inadmissible' &&
        command.motivation.length < INADMISSIBLE_WORDS_MIN &&
        refusal(
          'R141',
          'inadmissible-needs-reason',
          'Het bezwaar was op tijd. Leg uit waarom het toch niet behandeld kan worden.',
        ),
      happenedBy(command.decidedOn, facts.today, 'R141', 'het besluit'),
      lodged !== undefined &&
        command.decidedOn < lodged.lodgedOn &&
        refusal(
          'R141',
          'decided-before-objection',
          'Het besluit ligt vóór het bezwaar. Controleer de datum.',
        ),
      ...(command.notice === undefined ? [] : noticeRefusals(command.notice, command.decidedOn, facts.today)),
    ],
    () => [
      decision(state, command, facts),
      ...tasksDone(state, 'decide-objection', facts.today, command.objectionId),
      // The refusal is gone with a founded objection: nothing is left to tell about it.
      ...tasksDone(state, 'notify-decision', facts.today),
      told(state, command, facts),
      ...decideAgain(state, command, facts),
    ],
  );
}

/** A sentence of explanation at least. */
const INADMISSIBLE_WORDS_MIN = 40;

function decision(state: Arrangement, command: DecideObjection, facts: ObjectionFacts): ArrangementEvent {
  const { arrangementId, personId } = state;
  const { objectionId, outcome, motivation, decidedOn } = command;
  const objection = state.objections.find((one) => one.value.objectionId === objectionId);
  return {
    type: 'objection-decided.v1',
    data: {
      arrangementId,
      personId,
      objectionId,
      outcome,
      motivation,
      decidedOn,
      reopens: outcome === 'founded' && !facts.newerRuns,
      receipt: receipt({
        rules: ['R019', 'R141'],
        referenceDate: decidedOn,
        facts: [state.refusal, objection].flatMap((fact) => (fact === undefined ? [] : [fact.eventId])),
        alternatives: Object.entries(OUTCOMES)
          .filter(([other]) => other !== outcome)
          .map(([, words]) => words),
        sentence: `${SENTENCE[outcome]} De reden: ${motivation} ${appealIn(command, facts)}`.slice(0, 2000),
      }),
    },
  };
}

function appealIn({ notice }: DecideObjection, { objectionTermWeeks }: ObjectionFacts): string {
  const until =
    notice === undefined
      ? `binnen ${objectionTermWeeks} weken nadat u dit besluit kreeg`
      : `tot en met ${formatDate(objectionUntil(notice.notifiedOn, objectionTermWeeks))}`;
  return `Bent u het er niet mee eens? U kunt ${until} in beroep bij de rechtbank.`;
}

function told(
  state: Arrangement,
  { notice, objectionId }: DecideObjection,
  facts: ObjectionFacts,
): ArrangementEvent {
  if (notice !== undefined) return noticeGiven(state, 'objection', notice, facts.objectionTermWeeks);
  return taskFor(state, {
    taskId: facts.taskId,
    kind: 'notify-decision',
    unit: facts.unit.id,
    dueOn: addDays(facts.today, TELL_WITHIN_DAYS),
    rule: 'R141',
    subjectId: objectionId,
    decision: 'objection',
  });
}

/** The admission is open again: the owner decides on it once more (R019, R141). */
function decideAgain(
  state: Arrangement,
  { outcome, objectionId }: DecideObjection,
  { newerRuns, reconsiderTaskId, today }: ObjectionFacts,
): readonly ArrangementEvent[] {
  if (outcome !== 'founded' || newerRuns) return [];
  return [
    taskFor(state, {
      taskId: reconsiderTaskId,
      kind: 'reconsider-decision',
      unit: state.ownerUnit,
      dueOn: addDays(today, DECIDE_AGAIN_WITHIN_DAYS),
      rule: 'R019',
      subjectId: objectionId,
    }),
  ];
}
