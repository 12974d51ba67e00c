import { addressOf } from '../domain/address.rule';
import type { Arrangement } from '../domain/arrangement';
import type { Person } from '../domain/person';
import type { CaseBarDto, PersonDto } from './person.dto';

export interface ShowFacts {
  /** UWV and municipalities only (Q06). */
  readonly withBsn: boolean;
  readonly last?: Arrangement | undefined;
  readonly named: (unit: string) => string;
}

/**
 * What a colleague with a ground sees. The address of a person with the secrecy flag is hidden everywhere (R146); the
 * BSN is shown to UWV and municipalities only (Q06).
 */
export function showPerson(person: Person, { withBsn, last, named }: ShowFacts): PersonDto {
  const { identity, consents } = person;
  const { bsn, telephone, email, prefix } = identity;
  return {
    personId: person.personId,
    ...present({ bsn: withBsn ? bsn : undefined, prefix, telephone, email }),
    firstNames: identity.firstNames,
    surname: identity.surname,
    initials: initialsOf(identity.firstNames),
    birthDate: identity.birthDate,
    ...present({ address: addressOf(person) }),
    municipality: identity.municipality,
    secrecy: identity.secrecy,
    consents: consents.map(({ consentId, toUnit, givenOn }) => ({ consentId, toUnit, givenOn })),
    ...recordOf(person),
    ...(last === undefined ? {} : { case: barOf(last, named) }),
  };
}

/** What goes along with the person wherever the case goes (R035, R146). */
export function recordOf({ representatives, channel, jobCoach, links, deceased }: Person) {
  return {
    representatives: representatives.map((one) => ({
      ...present({ telephone: one.telephone, email: one.email, until: one.until }),
      representativeId: one.representativeId,
      kind: one.kind,
      name: one.name,
      from: one.from,
    })),
    ...(channel === undefined ? {} : { channel: channelOf(channel) }),
    ...(jobCoach === undefined ? {} : { jobCoach: coachOf(jobCoach) }),
    links: links.map(({ linkId, otherPersonId, linkedOn }) => ({ linkId, otherPersonId, linkedOn })),
    ...present({ diedOn: deceased?.diedOn }),
  };
}

function channelOf({ channel, representativeId, note, setOn }: NonNullable<Person['channel']>) {
  return { channel, setOn, ...present({ representativeId, note }) };
}

function coachOf(coach: NonNullable<Person['jobCoach']>) {
  const { assignmentId, name, organisation, telephone, email, from, until } = coach;
  return { assignmentId, name, organisation, from, ...present({ telephone, email, until }) };
}

/** What stands on top of every page of the case (SCREENS 3.0). */
function barOf(last: Arrangement, named: ShowFacts['named']): CaseBarDto {
  const { arrangementId, phase, region, ownerUnit, revision, openHandover } = last;
  return {
    arrangementId,
    phase,
    region,
    ownerUnit,
    ownerName: named(ownerUnit),
    revision,
    ...(openHandover === undefined
      ? {}
      : { offeredTo: named(openHandover.value.toUnit), answerBy: openHandover.value.answerBy }),
  };
}

function initialsOf(firstNames: string): string {
  return firstNames
    .split(/[\s-]+/)
    .filter((name) => name !== '')
    .map((name) => `${name.charAt(0).toUpperCase()}.`)
    .join('');
}

/** Only the fields that have a value: an absent field stays absent. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
