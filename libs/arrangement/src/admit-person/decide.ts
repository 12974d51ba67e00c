import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import {
  banenafspraakAsked,
  inBanenafspraak,
  isBeforeHardDate,
  undecided,
  type HardDate,
} from '../domain/intake.rule';
import { decidedAgain } from '../domain/intake-tasks';

export interface AdmitPerson {
  readonly admittedOn: LocalDate;
}

export interface AdmissionFacts {
  readonly today: LocalDate;
  /** Undefined outside the scheme's years, where R018 refuses, and for a regional scheme that asks for none. */
  readonly hardDate: HardDate | undefined;
  /** The scheme in force on the admission date in the region, national or its own, and the event it was published in (R018). */
  readonly scheme: { readonly version: string; readonly eventId: Uuid } | undefined;
}

const SENTENCE =
  'U kunt gebruikmaken van de hulp van het regionale mobiliteitsteam. Samen met u maken we een persoonlijk arrangement.';

const AFTER_OBJECTION =
  'U kreeg gelijk met uw bezwaar. Daarom houden wij de begindatum van uw werkloosheid niet meer tegen u.';

/** A named professional admits (R148): after the hard date (R006), in the scheme's years (R018), weighed or by definition (R004, R007). */
export function decideAdmitPerson(state: Arrangement, command: AdmitPerson, facts: AdmissionFacts): Decision {
  const byDefinition = inBanenafspraak(state);
  const weighed = state.weighing?.value.outcome;
  return refuseAll(
    [
      undecided(state),
      command.admittedOn > facts.today &&
        refusal(
          'R148',
          'admission-in-future',
          'De datum van toelating ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.admittedOn < state.reported.value.reportedOn &&
        refusal('R148', 'admission-before-report', 'De datum van toelating ligt vóór de aanmelding.'),
      banenafspraakAsked(state),
      hardDateRefusal(state, facts),
      facts.scheme === undefined &&
        refusal(
          'R018',
          'scheme-not-in-force',
          `Op ${formatDate(command.admittedOn)} geldt er geen landelijke regeling voor aanvullende dienstverlening, en deze regio heeft geen eigen regeling gepubliceerd. Overleg met de coördinator van het mobiliteitsteam.`,
        ),
      !byDefinition &&
        weighed === undefined &&
        refusal('R007', 'not-weighed', 'Weeg eerst de ondersteuningsbehoefte met de weegkaart.'),
      !byDefinition &&
        weighed === 'no-extra-support' &&
        refusal(
          'R007',
          'no-extra-support-needed',
          'De weging zegt dat extra ondersteuning niet nodig is. Wijs de aanvraag af of weeg opnieuw.',
        ),
    ],
    () => [admitted(state, command, facts, byDefinition), ...decidedAgain(state, facts.today)],
  );
}

/** Decided on objection that the date was wrongly held against the person: that decision is carried out (R141). */
function hardDateRefusal(state: Arrangement, { hardDate }: AdmissionFacts) {
  return (
    hardDate !== undefined &&
    state.hardDateOverturned === undefined &&
    isBeforeHardDate(state.reported.value.unemployedFrom, hardDate) &&
    refusal(
      'R006',
      'before-hard-date',
      `De (dreigende) werkloosheid begon te vroeg: de regeling geldt ${hardDate.inclusive ? 'vanaf' : 'na'} ${formatDate(hardDate.date)}.`,
    )
  );
}

function admitted(
  state: Arrangement,
  command: AdmitPerson,
  facts: AdmissionFacts,
  byDefinition: boolean,
): ArrangementEvent {
  const { arrangementId, personId } = state;
  const overturned = state.hardDateOverturned;
  const grounds = [state.reported, state.banenafspraak, byDefinition ? undefined : state.weighing];
  return {
    type: 'person-admitted.v1',
    data: {
      arrangementId,
      personId,
      ground: byDefinition ? 'by-definition' : 'weighed',
      admittedOn: command.admittedOn,
      receipt: receipt({
        rules: [
          ...(byDefinition ? ['R004', 'R006', 'R018', 'R148'] : ['R006', 'R007', 'R018', 'R148']),
          ...(overturned === undefined ? [] : ['R019', 'R141']),
        ],
        referenceDate: command.admittedOn,
        facts: [
          ...grounds.flatMap((fact) => (fact ? [fact.eventId] : [])),
          ...[facts.scheme, facts.hardDate].flatMap((policy) => (policy ? [policy.eventId] : [])),
          ...(overturned === undefined ? [] : [overturned]),
        ],
        alternatives: ['Afwijzen'],
        sentence: overturned === undefined ? SENTENCE : `${SENTENCE} ${AFTER_OBJECTION}`,
      }),
    },
  };
}
