import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import { notInFuture } from '../domain/person.rule';

export interface LinkDossiers {
  readonly otherPersonId: Uuid;
  readonly reason: string;
  readonly linkedOn: LocalDate;
}

export interface LinkFacts {
  readonly today: LocalDate;
  readonly linkId: Uuid;
  /** The caller reads the other person, or found them in a search of the last 24 hours. */
  readonly knowsOther: boolean;
}

/** More registrations of one human being than ever happen; bounds what a file shows. */
const LINKS_MAX = 10;

/** A person decides that two registered persons are one; nothing does so by itself. Both files stay as they are. */
export function decideLinkDossiers(state: Person, command: LinkDossiers, facts: LinkFacts): Decision {
  const { otherPersonId } = command;
  return refuseAll(
    [
      otherPersonId === state.personId &&
        refusal('R014', 'same-file', 'Dit is hetzelfde dossier. Kies de andere persoon.'),
      !facts.knowsOther &&
        refusal(
          'R036',
          'other-not-found',
          'Zoek de andere persoon eerst op. Koppelen kan met iemand die u zelf mag inzien of net hebt gevonden.',
        ),
      state.links.some((one) => one.otherPersonId === otherPersonId) &&
        refusal('R014', 'already-linked', 'Deze twee dossiers zijn al gekoppeld.'),
      state.links.length >= LINKS_MAX &&
        refusal(
          'R014',
          'too-many-links',
          'Dit dossier heeft al te veel koppelingen. Maak er eerst een ongedaan.',
        ),
      notInFuture(command.linkedOn, facts.today, 'de koppeling'),
    ],
    () => [linked(state.personId, otherPersonId, command, facts.linkId, 'first')],
  );
}

/** The same decision in the other file. Written twice, the second time is refused and nothing happens. */
export function decideSecondLink(
  state: Person,
  first: Omit<LinkDossiers, 'otherPersonId'> & { readonly personId: Uuid; readonly linkId: Uuid },
): Decision {
  const { personId, linkId } = first;
  const there = [...state.links, ...state.undoneLinks].some((one) => one.linkId === linkId);
  return refuseAll(
    [there && refusal('R014', 'already-linked', 'Deze twee dossiers zijn al gekoppeld.')],
    () => [linked(state.personId, personId, first, linkId, 'second')],
  );
}

function linked(
  personId: Uuid,
  otherPersonId: Uuid,
  { reason, linkedOn }: Omit<LinkDossiers, 'otherPersonId'>,
  linkId: Uuid,
  half: 'first' | 'second',
): PersonEvent {
  return {
    type: 'dossiers-linked.v1',
    data: {
      personId,
      linkId,
      otherPersonId,
      half,
      reason,
      linkedOn,
      receipt: receipt({
        rules: ['R014'],
        referenceDate: linkedOn,
        alternatives: ['Twee verschillende personen'],
        sentence: 'U stond twee keer in het systeem. De twee dossiers zijn nu gekoppeld.',
      }),
    },
  };
}
