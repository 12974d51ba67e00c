import type { EventOf } from '@meereis/event-store';
import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { admissionRefused } from '../domain/intake-events';
import { intakeOver } from '../domain/intake-tasks';
import { objectionUntil } from '../domain/legal-terms.rule';
import { mandateRefusal } from '../domain/mandate';
import { taskFor } from '../domain/tasks';
import { noticeGiven, noticeRefusals, type Notice } from '../notify-decision/notice.rule';
import { inBanenafspraak, isBeforeHardDate, undecided, type HardDate } from '../domain/intake.rule';

type Refused = EventOf<typeof admissionRefused>['data'];
export interface RefuseAdmission extends Pick<Refused, 'reason' | 'motivation' | 'refusedOn'> {
  /** How and when the person was told; absent when that is still to be done. */
  readonly notice?: Notice;
}

export interface RefusalFacts {
  readonly today: LocalDate;
  readonly unit: Unit;
  /** Undefined outside the scheme's years. */
  readonly hardDate: HardDate | undefined;
  readonly objectionTermWeeks: number;
  /** Names of the units in the region that can take this decision (R141). */
  readonly competent: readonly string[];
  readonly taskId: Uuid;
}

/** The rule that each reason rests on; another reason rests on its motivation alone. */
const RULES: Readonly<Record<Refused['reason'], readonly string[]>> = {
  'before-hard-date': ['R006'],
  'no-extra-support-needed': ['R007'],
  'outside-scheme': ['R018'],
  'outside-target-group': ['R002'],
  other: [],
};

/** A decision works from when it is told (Awb 3:40), so that is done in days. */
const TELL_WITHIN_DAYS = 3;

/** The decision to refuse, with reason, mandate, motivation, notification and objection term (R019, R141). */
export function decideRefuseAdmission(
  state: Arrangement,
  command: RefuseAdmission,
  facts: RefusalFacts,
): Decision {
  return refuseAll(
    [
      undecided(state),
      state.openHandover !== undefined &&
        refusal(
          'R032',
          'handover-open',
          'Er staat een overdracht open. Wacht op het antwoord of trek het aanbod eerst in.',
        ),
      mandateRefusal(facts.unit, 'refuse-admission', facts.competent),
      command.refusedOn > facts.today &&
        refusal(
          'R019',
          'refusal-in-future',
          'De datum van het besluit ligt in de toekomst. Kies vandaag of eerder.',
        ),
      ...(command.notice === undefined ? [] : noticeRefusals(command.notice, command.refusedOn, facts.today)),
      command.reason === 'before-hard-date' && notBeforeHardDate(state, facts),
      command.reason === 'outside-scheme' &&
        facts.hardDate !== undefined &&
        refusal('R018', 'scheme-in-force', 'Op deze datum geldt de regeling wel: deze reden klopt niet.'),
      command.reason === 'no-extra-support-needed' && reasonWithoutWeighing(state),
      command.reason === 'outside-target-group' &&
        inBanenafspraak(state) &&
        refusal(
          'R004',
          'in-target-group',
          'Deze persoon hoort bij de doelgroep banenafspraak: deze reden klopt niet.',
        ),
    ],
    () => [refused(state, command, facts), told(state, command, facts), ...intakeOver(state, facts.today)],
  );
}

function notBeforeHardDate(state: Arrangement, { hardDate }: RefusalFacts) {
  const before = hardDate !== undefined && isBeforeHardDate(state.reported.value.unemployedFrom, hardDate);
  return (
    !before &&
    refusal(
      'R006',
      'not-before-hard-date',
      'De (dreigende) werkloosheid ligt niet vóór de harde datum: deze reden klopt niet.',
    )
  );
}

function reasonWithoutWeighing(state: Arrangement) {
  if (inBanenafspraak(state)) {
    return refusal(
      'R004',
      'qualifies-by-definition',
      'Deze persoon komt per definitie in aanmerking: de behoefte is geen reden om af te wijzen.',
    );
  }
  return (
    state.weighing?.value.outcome !== 'no-extra-support' &&
    refusal(
      'R007',
      'weighing-does-not-say-so',
      'Deze reden vraagt een weging met als uitkomst dat extra ondersteuning niet nodig is.',
    )
  );
}

function refused(state: Arrangement, command: RefuseAdmission, facts: RefusalFacts): ArrangementEvent {
  const { arrangementId, personId } = state;
  const { reason, motivation, refusedOn } = command;
  return {
    type: 'admission-refused.v1',
    data: {
      arrangementId,
      personId,
      reason,
      motivation,
      mandatedUnit: facts.unit.id,
      refusedOn,
      receipt: receipt({
        rules: [...RULES[reason], 'R019', 'R141'],
        referenceDate: refusedOn,
        facts: factsOf(state, reason, facts),
        alternatives: ['Toelaten'],
        sentence:
          `Wij kunnen u geen aanvullende hulp geven. De reden: ${motivation} ${termIn(command, facts)}`.slice(
            0,
            2000,
          ),
      }),
    },
  };
}

function termIn({ notice }: RefuseAdmission, { objectionTermWeeks }: RefusalFacts): string {
  const until =
    notice === undefined
      ? `binnen ${objectionTermWeeks} weken nadat u dit besluit kreeg`
      : `tot en met ${formatDate(objectionUntil(notice.notifiedOn, objectionTermWeeks))}`;
  return `Bent u het er niet mee eens? U kunt ${until} bezwaar maken.`;
}

/** Told at once, or a task to tell: without that no term runs. */
function told(state: Arrangement, { notice }: RefuseAdmission, facts: RefusalFacts): ArrangementEvent {
  if (notice !== undefined) return noticeGiven(state, 'admission-refusal', notice, facts.objectionTermWeeks);
  return taskFor(state, {
    taskId: facts.taskId,
    kind: 'notify-decision',
    unit: facts.unit.id,
    dueOn: addDays(facts.today, TELL_WITHIN_DAYS),
    rule: 'R141',
    decision: 'admission-refusal',
  });
}

/** What the decision rests on: the case's own events and, for the hard date, the publication that sets it. */
function factsOf(state: Arrangement, reason: Refused['reason'], { hardDate }: RefusalFacts): readonly Uuid[] {
  const published = reason === 'before-hard-date' ? hardDate : undefined;
  const rests = [state.reported, state.banenafspraak, state.weighing, published];
  return rests.flatMap((fact) => (fact === undefined ? [] : [fact.eventId]));
}
