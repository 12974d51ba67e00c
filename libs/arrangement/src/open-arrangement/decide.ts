import type { EventOf } from '@meereis/event-store';
import type { Unit, UnitKind } from '@meereis/access';
import { refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { addMonths, formatDate, parseLocalDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import type { personReported } from '../domain/intake-events';
import { proposedOwnerKind } from './route.rule';

type Reported = EventOf<typeof personReported>['data'];

export interface OpenArrangement extends Pick<
  Reported,
  | 'situation'
  | 'reason'
  | 'explanation'
  | 'evidence'
  | 'unemployedFrom'
  | 'reportedOn'
  | 'benefit'
  | 'firstLine'
  | 'firstLineNote'
> {
  readonly personId: Uuid;
}

export interface OpenFacts {
  readonly arrangementId: Uuid;
  readonly unit: Unit;
  readonly today: LocalDate;
  readonly municipality: string;
  /** Region of the municipality on the date of report; undefined when it lies in none. */
  readonly region: string | undefined;
  /** The arrangement the person had before, if any (Q25). */
  readonly formerArrangementId?: Uuid;
  /** Kind of the unit that had the contact before, where that counts (R034). */
  readonly earlierContact?: UnitKind;
  /** As it was registered; no date where the person's data are gone. */
  readonly birthDate?: string;
  /** Absent for somebody who is registered at the same moment. */
  readonly deceased?: boolean;
}

const OWNERS = ['uwv-executor', 'municipality', 'union', 'employer-organisation', 'mobility-team'];

/** Nobody has a job to lose before the age at which the first light work is allowed; it catches a mistyped year. */
const WORKING_AGE_MONTHS = 13 * 12;

function beforeWorkingAge(
  { unemployedFrom }: OpenArrangement,
  { birthDate, today }: OpenFacts,
): Refusal | false {
  const born = parseLocalDate(birthDate ?? '');
  // A date of birth in the future is refused where the person is registered (R014).
  if (!born.ok || born.value > today) return false;
  const first = addMonths(born.value, WORKING_AGE_MONTHS);
  return (
    unemployedFrom < first &&
    refusal(
      'R002',
      'unemployed-before-working-age',
      `De datum “werkloos vanaf” kan niet vóór ${formatDate(first)} liggen: toen werd deze persoon 13 jaar. Controleer deze datum en de geboortedatum.`,
    )
  );
}

/** Opens the arrangement of a registered person: the report with situation, dates and first-line help (R002, R010, R012, R034). */
export function decideOpenArrangement(
  state: Arrangement | undefined,
  command: OpenArrangement,
  facts: OpenFacts,
): Decision {
  return refuseAll(
    [
      state !== undefined &&
        refusal(
          'Q25',
          'arrangement-already-running',
          'Deze persoon heeft al een lopend arrangement. Eén arrangement tegelijk: neem dat over of vul het aan.',
        ),
      facts.deceased === true &&
        refusal(
          'person-deceased',
          'person-deceased',
          'Deze persoon is overleden. Een nieuw arrangement kan niet.',
        ),
      facts.region === undefined &&
        refusal(
          'R001',
          'municipality-in-no-region',
          'De gemeente van deze persoon hoort op de meldingsdatum bij geen arbeidsmarktregio.',
        ),
      !OWNERS.includes(facts.unit.kind) &&
        refusal(
          'R012',
          'unit-does-no-intake',
          'De intake ligt bij UWV, gemeente, vakbond, werkgeversorganisatie of mobiliteitsteam.',
        ),
      command.reportedOn > facts.today &&
        refusal('R002', 'report-in-future', 'De aanmelding ligt in de toekomst. Kies vandaag of eerder.'),
      beforeWorkingAge(command, facts),
      command.firstLine === 'not-tried' &&
        command.firstLineNote === undefined &&
        refusal(
          'R010',
          'first-line-note-missing',
          'Geef aan waarom eerstelijnshulp van de sociale partners niet is geprobeerd.',
        ),
    ],
    () => {
      const { arrangementId, region, formerArrangementId } = facts;
      if (region === undefined) return [];
      const data: Reported = {
        arrangementId,
        ...command,
        municipality: facts.municipality,
        region,
        ownerUnit: facts.unit.id,
        proposedOwnerKind: proposedOwnerKind(command, facts.earlierContact),
        ...(formerArrangementId === undefined ? {} : { formerArrangementId }),
      };
      return [{ type: 'person-reported.v1', data }];
    },
  );
}
