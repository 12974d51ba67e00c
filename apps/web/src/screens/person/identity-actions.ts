import { api, writing, type Dto } from '../../api/client';
import type { Choice } from '../../parts';
import { typedDay } from '../../parts/words/dates';
import { choicesOf, type CaseAction, type Question } from '../case/action';
import type { Person } from '../case/use-case';
import { DEATH_SOURCES } from '../../words/person';
import { identityBody, type IdentityTyped, type KnownPerson } from './identity-body';

interface Options {
  readonly municipalities: readonly Choice[];
  readonly mayUseBsn: boolean;
}

const AMONG = { optional: true, kind: 'line' } as const;

/** Begins with what is known; only what differs is sent. A secret address is not shown, so it begins empty. */
export const changeIdentity = (
  known: KnownPerson,
  { municipalities, mayUseBsn }: Options,
): CaseAction<IdentityTyped> => ({
  title: 'Persoonsgegevens wijzigen',
  intro: 'Verander alleen wat anders is. Wat u laat staan, blijft zoals het was.',
  submit: 'Gegevens wijzigen',
  said: 'Persoonsgegevens gewijzigd',
  of: 'person',
  questions: identityQuestions(known.opened, municipalities, mayUseBsn),
  send: (_, typed, { key, revision }) =>
    api.POST('/persons/{personId}/identity-changes', {
      params: { path: { personId: known.opened.personId } },
      headers: writing(key, revision),
      body: identityBody(known, typed),
    }),
});

function identityQuestions(
  person: Person,
  municipalities: readonly Choice[],
  mayUseBsn: boolean,
): readonly Question[] {
  const { firstNames, prefix = '', surname, birthDate, bsn = '', address = {}, municipality } = person;
  const { telephone = '', email = '', secrecy } = person;
  // The list holds the centre of each region; where the person lives may be another municipality.
  const there = municipalities.some(({ value }) => value === municipality);
  return [
    { name: 'firstNames', label: 'Voornamen', kind: 'line', initial: firstNames },
    { name: 'prefix', label: 'Tussenvoegsel', ...AMONG, maxLength: 20, initial: prefix },
    { name: 'surname', label: 'Achternaam', kind: 'line', initial: surname },
    { name: 'birthDate', label: 'Geboortedatum', kind: 'day', initial: typedDay(birthDate) },
    ...(mayUseBsn ? [{ name: 'bsn', label: 'BSN', ...AMONG, maxLength: 9, initial: bsn }] : []),
    { name: 'street', label: 'Straat', ...AMONG, initial: address.street ?? '' },
    { name: 'houseNumber', label: 'Huisnummer', ...AMONG, maxLength: 20, initial: address.houseNumber ?? '' },
    { name: 'postcode', label: 'Postcode', ...AMONG, maxLength: 7, initial: address.postcode ?? '' },
    { name: 'town', label: 'Plaats', ...AMONG, maxLength: 100, initial: address.town ?? '' },
    {
      name: 'municipality',
      label: 'Gemeente',
      kind: 'long-choice',
      choices: municipalities,
      optional: true,
      hint: 'Alleen als die anders is. Naar een andere regio? Leg dan ook de verhuizing vast bij Intake.',
      initial: there ? municipality : '',
    },
    { name: 'secrecy', label: 'Het adres is geheim', kind: 'yes', initial: secrecy },
    { name: 'telephone', label: 'Telefoon', ...AMONG, maxLength: 20, initial: telephone },
    { name: 'email', label: 'E-mail', ...AMONG, maxLength: 254, initial: email },
    { name: 'reason', label: 'Waarom', kind: 'line', maxLength: 500, hint: 'Bijvoorbeeld: getrouwd' },
    { name: 'changedOn', label: 'Vanaf', kind: 'day' },
  ];
}

/** Closes the case by itself, and tells those who have to be told. */
export const recordDeath = ({ personId }: Person): CaseAction<Dto<'RecordDeathDto'>> => ({
  title: 'Overlijden vastleggen',
  intro: 'De zaak wordt daarmee afgesloten. Er gaan geen brieven en uitnodigingen meer uit.',
  submit: 'Overlijden vastleggen',
  said: 'Overlijden vastgelegd',
  of: 'person',
  warning: true,
  questions: [
    { name: 'diedOn', label: 'Overleden op', kind: 'day', initial: '' },
    { name: 'source', label: 'Van wie weet u het', kind: 'choice', choices: choicesOf(DEATH_SOURCES) },
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/death', {
      params: { path: { personId } },
      headers: writing(key, revision),
      body,
    }),
});
