import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { matchMade } from '../domain/end-events';
import { notInFuture, RESULTS_MAX } from '../domain/end.rule';
import { admitted } from '../domain/intake.rule';

type Match = EventOf<typeof matchMade>['data'];
export type MakeMatch = Omit<Match, 'arrangementId' | 'personId' | 'matchId'>;

/** Person and employer see something in each other (R021, R026); work has not started by that. */
export function decideMakeMatch(
  state: Arrangement,
  command: MakeMatch,
  { today, matchId }: { readonly today: LocalDate; readonly matchId: Uuid },
): Decision {
  return refuseAll(
    [
      admitted(state),
      state.matches.length >= RESULTS_MAX &&
        refusal('R021', 'too-many-matches', `Een arrangement heeft hoogstens ${RESULTS_MAX} matches.`),
      notInFuture(command.matchedOn, today, 'R021'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const made: ArrangementEvent = {
        type: 'match-made.v1',
        data: { arrangementId, personId, matchId, ...command },
      };
      return [made];
    },
  );
}
