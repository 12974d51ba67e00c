import type { EventOf } from '@meereis/event-store';
import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { admissionRefused } from '../domain/intake-events';
import { objectionUntil } from './objection-term.rule';
import { inBanenafspraak, isBeforeHardDate, undecided, type HardDate } from '../domain/intake.rule';

type Refused = EventOf<typeof admissionRefused>['data'];
export type RefuseAdmission = Pick<
  Refused,
  'reason' | 'motivation' | 'refusedOn' | 'notifiedHow' | 'notifiedOn'
>;

export interface RefusalFacts {
  readonly today: LocalDate;
  readonly unit: Unit;
  /** Undefined outside the scheme's years. */
  readonly hardDate: HardDate | undefined;
  readonly objectionTermWeeks: number;
}

/** The rule that each reason rests on; another reason rests on its motivation alone. */
const RULES: Readonly<Record<Refused['reason'], readonly string[]>> = {
  'before-hard-date': ['R006'],
  'no-extra-support-needed': ['R007'],
  'outside-scheme': ['R018'],
  'outside-target-group': ['R002'],
  other: [],
};

/** A letter may be dated ahead, not further than this: the term to object runs from it (R141). */
const TOLD_WITHIN_DAYS = 14;

/** Only public bodies take a beschikking; a union or employer organisation hands the case over for the decision (R141). */
const MANDATED = ['uwv-executor', 'municipality'];

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
      !MANDATED.includes(facts.unit.kind) &&
        refusal(
          'R141',
          'no-mandate',
          'Uw organisatie mag geen beschikking afgeven. Draag het dossier over aan UWV of een gemeente.',
        ),
      command.refusedOn > facts.today &&
        refusal('R019', 'refusal-in-future', 'De datum van het besluit ligt in de toekomst.'),
      command.notifiedOn < command.refusedOn &&
        refusal('R141', 'notified-before-decision', 'De bekendmaking kan niet vóór het besluit liggen.'),
      command.notifiedOn > addDays(facts.today, TOLD_WITHIN_DAYS) &&
        refusal(
          'R141',
          'notified-too-far',
          `De bekendmaking ligt te ver weg: kies een datum tot en met ${formatDate(addDays(facts.today, TOLD_WITHIN_DAYS))}.`,
        ),
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
    () => [refused(state, command, facts, objectionUntil(command.notifiedOn, facts.objectionTermWeeks))],
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

function refused(
  state: Arrangement,
  command: RefuseAdmission,
  facts: RefusalFacts,
  lastDay: LocalDate,
): ArrangementEvent {
  const { arrangementId, personId } = state;
  return {
    type: 'admission-refused.v1',
    data: {
      arrangementId,
      personId,
      ...command,
      mandatedUnit: facts.unit.id,
      objectionUntil: lastDay,
      receipt: receipt({
        rules: [...RULES[command.reason], 'R019', 'R141'],
        referenceDate: command.refusedOn,
        facts: factsOf(state, command.reason, facts),
        alternatives: ['Toelaten'],
        sentence:
          `Wij kunnen u geen aanvullende hulp geven. De reden: ${command.motivation} Bent u het er niet mee eens? U kunt tot en met ${formatDate(lastDay)} bezwaar maken.`.slice(
            0,
            2000,
          ),
      }),
    },
  };
}

/** What the decision rests on: the case's own events and, for the hard date, the publication that sets it. */
function factsOf(state: Arrangement, reason: Refused['reason'], { hardDate }: RefusalFacts): readonly Uuid[] {
  const published = reason === 'before-hard-date' ? hardDate : undefined;
  const rests = [state.reported, state.banenafspraak, state.weighing, published];
  return rests.flatMap((fact) => (fact === undefined ? [] : [fact.eventId]));
}
