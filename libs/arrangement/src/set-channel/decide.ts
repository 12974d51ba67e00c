import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import { notDeceased, notInFuture } from '../domain/person.rule';

export interface SetChannel {
  readonly channel: NonNullable<Person['channel']>['channel'];
  readonly representativeId?: Uuid;
  readonly note?: string;
  readonly setOn: LocalDate;
}

/** How the person wants to be reached; it goes along with the person (R146). */
export function decideSetChannel(
  state: Person,
  command: SetChannel,
  facts: { readonly today: LocalDate },
): Decision {
  const { representativeId, channel } = command;
  return refuseAll(
    [
      notDeceased(state),
      notInFuture(command.setOn, facts.today, 'de keuze'),
      representativeId !== undefined &&
        !state.representatives.some((one) => one.representativeId === representativeId) &&
        refusal('R146', 'no-such-representative', 'Deze vertegenwoordiging is er niet of is al beëindigd.'),
      channel === 'email' &&
        state.identity.email === undefined &&
        refusal(
          'R146',
          'no-email',
          'Er is geen e-mailadres bekend. Leg dat eerst vast of kies een ander kanaal.',
        ),
      channel === 'telephone' &&
        state.identity.telephone === undefined &&
        refusal(
          'R146',
          'no-telephone',
          'Er is geen telefoonnummer bekend. Leg dat eerst vast of kies een ander kanaal.',
        ),
    ],
    () => {
      const set: PersonEvent = {
        type: 'channel-preference-set.v1',
        data: { personId: state.personId, ...command },
      };
      return [set];
    },
  );
}
