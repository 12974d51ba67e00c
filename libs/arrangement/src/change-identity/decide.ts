import type { EventOf } from '@meereis/event-store';
import type { Unit } from '@meereis/access';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import type { identityChanged } from '../domain/person-record-events';
import { notDeceased, notInFuture } from '../domain/person.rule';
import { mayUseBsn } from '../register-person/decide';

export type ChangeIdentity = Omit<EventOf<typeof identityChanged>['data'], 'personId'>;

export interface ChangeFacts {
  readonly today: LocalDate;
  readonly unit: Unit;
  /** The policy data puts the new municipality in a region today; true when it does not change. */
  readonly knownMunicipality: boolean;
  /** Somebody else already has the new BSN: where, for who may hear it. */
  readonly bsnElsewhere?: { readonly knownAt?: string } | undefined;
}

/** The identity is corrected or completed; what was recorded first stays in the history (R014, R028). */
export function decideChangeIdentity(state: Person, command: ChangeIdentity, facts: ChangeFacts): Decision {
  const { bsnElsewhere } = facts;
  return refuseAll(
    [
      notDeceased(state),
      notInFuture(command.changedOn, facts.today, 'de wijziging'),
      !changes(state, command) &&
        refusal('R014', 'nothing-changed', 'Er is niets gewijzigd: deze gegevens staan er al zo.'),
      command.bsn !== undefined &&
        !mayUseBsn(facts.unit) &&
        refusal(
          'Q06',
          'bsn-not-allowed',
          'Alleen UWV en gemeenten mogen het BSN vastleggen. Vraag de collega van UWV of gemeente.',
        ),
      command.birthDate !== undefined &&
        command.birthDate > facts.today &&
        refusal('R014', 'birth-date-in-future', 'De geboortedatum ligt in de toekomst. Controleer de datum.'),
      !facts.knownMunicipality &&
        refusal(
          'R001',
          'municipality-in-no-region',
          'Deze gemeente hoort vandaag bij geen enkele arbeidsmarktregio. Controleer de gemeentecode.',
        ),
      bsnElsewhere !== undefined && bsnKnown(bsnElsewhere.knownAt),
    ],
    () => {
      const changed: PersonEvent = {
        type: 'identity-changed.v1',
        data: { personId: state.personId, ...command },
      };
      return [changed];
    },
  );
}

function bsnKnown(knownAt: string | undefined) {
  const where = knownAt === undefined ? '' : ` bij ${knownAt}`;
  return refusal(
    'R014',
    'bsn-known-elsewhere',
    `Dit BSN is al vastgelegd bij een andere persoon${where}. Is het dezelfde persoon, koppel dan de dossiers.`,
  );
}

/** At least one of the given fields says something else than what stands there. */
function changes({ identity }: Person, command: ChangeIdentity): boolean {
  const { bsn, name, birthDate, address, reachable, municipality, secrecy } = command;
  return (
    differs(bsn, identity.bsn) ||
    differs(birthDate, identity.birthDate) ||
    differs(municipality, identity.municipality) ||
    differs(secrecy, identity.secrecy) ||
    groupDiffers(name, identity, ['firstNames', 'prefix', 'surname']) ||
    groupDiffers(address, identity, ['street', 'houseNumber', 'postcode', 'town']) ||
    groupDiffers(reachable, identity, ['telephone', 'email'])
  );
}

function differs(given: unknown, now: unknown): boolean {
  return given !== undefined && given !== now;
}

/** A group replaces the whole: a field left out of it goes. */
function groupDiffers<K extends keyof Person['identity']>(
  given: Partial<Record<K, unknown>> | undefined,
  now: Person['identity'],
  fields: readonly K[],
): boolean {
  return given !== undefined && fields.some((name) => given[name] !== now[name]);
}
