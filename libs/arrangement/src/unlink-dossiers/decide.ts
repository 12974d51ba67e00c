import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import { notInFuture } from '../domain/person.rule';

export interface UnlinkDossiers {
  readonly linkId: Uuid;
  readonly reason: string;
  readonly unlinkedOn: LocalDate;
}

/** A link that was wrong is undone by a person, with the reason; that it was there stays in the history (R028). */
export function decideUnlinkDossiers(
  state: Person,
  command: UnlinkDossiers,
  facts: { readonly today: LocalDate },
): Decision {
  const link = state.links.find((one) => one.linkId === command.linkId);
  return refuseAll(
    [
      link === undefined &&
        refusal('R014', 'no-such-link', 'Deze koppeling is er niet of is al ongedaan gemaakt.'),
      notInFuture(command.unlinkedOn, facts.today, 'het ongedaan maken'),
    ],
    () => (link === undefined ? [] : [undone(state.personId, link.otherPersonId, command, 'first')]),
  );
}

/** The same in the other file, also where the link itself had not come there yet. */
export function decideSecondUnlink(
  state: Person,
  first: UnlinkDossiers & { readonly personId: Uuid },
): Decision {
  return refuseAll(
    [
      state.undoneLinks.some((one) => one.linkId === first.linkId) &&
        refusal('R014', 'no-such-link', 'Deze koppeling is al ongedaan gemaakt.'),
    ],
    () => [undone(state.personId, first.personId, first, 'second')],
  );
}

function undone(
  personId: Uuid,
  otherPersonId: Uuid,
  { linkId, reason, unlinkedOn }: UnlinkDossiers,
  half: 'first' | 'second',
): PersonEvent {
  return {
    type: 'dossiers-unlinked.v1',
    data: {
      personId,
      linkId,
      otherPersonId,
      half,
      reason,
      unlinkedOn,
      receipt: receipt({
        rules: ['R014'],
        referenceDate: unlinkedOn,
        alternatives: ['De koppeling laten staan'],
        sentence: 'De koppeling van twee dossiers klopte niet en is ongedaan gemaakt.',
      }),
    },
  };
}
