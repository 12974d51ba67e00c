import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
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

/** What the caseworker decided on people who look the same: this is another human being, because … */
export interface OtherPerson {
  readonly reason: string;
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
  /** The search of the last 24 hours by the same account for these data (R014). */
  readonly searchId: Uuid | undefined;
  /** Registered people who may be the same. */
  readonly alike: readonly Uuid[];
  readonly otherPerson?: OtherPerson | undefined;
  /** Where somebody with this BSN is known already. */
  readonly knownAt?: string | undefined;
}

/** Registers a person once, for all partners (R014). */
export function decideRegisterPerson(
  state: Person | undefined,
  command: RegisterPerson,
  facts: RegisterFacts,
): Decision {
  return refuseAll(
    [
      state !== undefined && alreadyKnown(facts.knownAt),
      facts.searchId === undefined &&
        refusal(
          'R014',
          'search-first',
          'Zoek eerst of deze persoon al bekend is, met dezelfde gegevens. Een zoekopdracht telt 24 uur.',
        ),
      facts.alike.length > 0 &&
        facts.otherPerson === undefined &&
        refusal(
          'R014',
          'person-alike-known',
          'Er is al iemand bekend met deze naam en geboortedatum. Is het dezelfde persoon, gebruik dan dat dossier. Is het iemand anders, geef dan aan waarom.',
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
    () => [established(command, facts), ...dismissed(facts)],
  );
}

function alreadyKnown(knownAt: string | undefined): Refusal {
  const where = knownAt === undefined ? '' : ` bij ${knownAt}`;
  return refusal(
    'R014',
    'person-already-known',
    `Deze persoon is al bekend${where}. Gegevens worden één keer vastgelegd: neem contact op of vraag om het dossier.`,
  );
}

function established(command: RegisterPerson, { personId, unit, searchId }: RegisterFacts): PersonEvent {
  return {
    type: 'identity-established.v1',
    data: { personId, ...command, registeredBy: unit.id, ...(searchId === undefined ? {} : { searchId }) },
  };
}

/** That somebody alike is another human being is decided by a person, and kept with the reason. */
function dismissed({ personId, alike, otherPerson, today }: RegisterFacts): readonly PersonEvent[] {
  if (alike.length === 0 || otherPerson === undefined) return [];
  return [
    {
      type: 'duplicate-dismissed.v1',
      data: {
        personId,
        alike,
        reason: otherPerson.reason,
        dismissedOn: today,
        receipt: receipt({
          rules: ['R014'],
          referenceDate: today,
          alternatives: ['Dezelfde persoon: het bestaande dossier gebruiken'],
          deviation: otherPerson.reason,
          sentence:
            'Er is iemand bekend met uw naam en geboortedatum. Wij hebben vastgelegd dat u iemand anders bent.',
        }),
      },
    },
  ];
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
