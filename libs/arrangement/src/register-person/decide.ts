import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { parseLocalDate, type Bsn, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Unit, UnitKind } from '@meereis/access';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';

/** The identity of a person as the caseworker entered it. */
export interface RegisterPerson {
  readonly bsn?: Bsn;
  readonly firstNames: string;
  readonly prefix?: string;
  readonly surname: string;
  readonly birthDate: LocalDate;
  readonly street?: string;
  readonly houseNumber?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly municipality: string;
  readonly secrecy: boolean;
}

/** Units with a legal task that includes the BSN (Q06; UAVG art. 46). */
const MAY_USE_BSN: readonly UnitKind[] = ['uwv-executor', 'uwv-cashier', 'municipality'];

export function mayUseBsn(unit: Unit): boolean {
  return MAY_USE_BSN.includes(unit.kind);
}

export interface RegisterFacts {
  readonly personId: Uuid;
  readonly unit: Unit;
  readonly today: LocalDate;
  /** The policy data puts the municipality in a region today (R001). */
  readonly knownMunicipality: boolean;
}

/** Registers a person once, for all partners (R014). */
export function decideRegisterPerson(
  state: Person | undefined,
  command: RegisterPerson,
  facts: RegisterFacts,
): Decision {
  return refuseAll(
    [
      state !== undefined &&
        refusal(
          'R014',
          'person-already-known',
          'Deze persoon is al bekend. Gegevens worden één keer vastgelegd: zoek de persoon op.',
        ),
      command.bsn !== undefined &&
        !mayUseBsn(facts.unit) &&
        refusal(
          'Q06',
          'bsn-not-allowed',
          'Alleen UWV en gemeenten mogen het BSN vastleggen. Registreer de persoon zonder BSN.',
        ),
      command.birthDate > facts.today &&
        refusal('R014', 'birth-date-in-future', 'De geboortedatum ligt in de toekomst. Controleer de datum.'),
      !parseLocalDate(command.birthDate).ok &&
        refusal('R014', 'birth-date-unknown', 'De geboortedatum is geen bestaande datum.'),
      !facts.knownMunicipality &&
        refusal(
          'R001',
          'municipality-in-no-region',
          'Deze gemeente hoort vandaag bij geen enkele arbeidsmarktregio. Controleer de gemeentecode.',
        ),
    ],
    () => [established(command, facts)],
  );
}

function established(command: RegisterPerson, { personId, unit }: RegisterFacts): PersonEvent {
  return { type: 'identity-established.v1', data: { personId, ...command, registeredBy: unit.id } };
}

/** The name as people write it, which the person index compares. */
export function fullName(identity: {
  readonly firstNames: string;
  readonly prefix?: string;
  readonly surname: string;
}): string {
  return [identity.firstNames, identity.prefix, identity.surname]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
