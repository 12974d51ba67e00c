import type { EventOf } from '@meereis/event-store';
import type { Unit, UnitKind } from '@meereis/access';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import type { personReported } from '../domain/intake-events';
import { beforeWorkingAge } from '../domain/working-age.rule';
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
      beforeWorkingAge(command.unemployedFrom, facts),
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
