import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { employerNotActive, type Employer } from '@meereis/registers';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Group } from '../domain/group';
import type { groupReported } from '../domain/group-events';

type Reported = EventOf<typeof groupReported>['data'];
export type ReportGroup = Omit<Reported, 'groupId' | 'unit'>;

export interface ReportFacts {
  readonly groupId: Uuid;
  readonly unit: string;
  readonly today: LocalDate;
  /** As it stands in the register; undefined when unknown. */
  readonly employer: Employer | undefined;
}

/** Reports that a group of people of one employer loses its work (R005): the people follow as lines. */
export function decideReportGroup(
  state: Group | undefined,
  command: ReportGroup,
  { groupId, unit, today, employer }: ReportFacts,
): Decision {
  return refuseAll(
    [
      state !== undefined &&
        refusal('R014', 'group-already-reported', 'Deze groep is al gemeld. Voeg de personen toe.'),
      employer === undefined
        ? refusal(
            'R024',
            'employer-unknown',
            'Deze werkgever staat niet in het register. Registreer de werkgever eerst.',
          )
        : employerNotActive(employer, command.reportedOn),
      command.reportedOn > today &&
        refusal(
          'R002',
          'report-in-future',
          'De datum van aanmelding ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.firstLine === 'not-tried' &&
        command.firstLineNote === undefined &&
        refusal(
          'R010',
          'first-line-note-missing',
          'Geef aan waarom eerstelijnshulp van de sociale partners niet is geprobeerd.',
        ),
    ],
    () => [{ type: 'group-reported.v1', data: { groupId, unit, ...command } }],
  );
}
