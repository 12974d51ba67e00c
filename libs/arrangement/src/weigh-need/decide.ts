import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { needWeighed } from '../domain/intake-events';
import { groundChanged } from '../domain/ground-change';
import {
  banenafspraakAsked,
  groundFellAway,
  inBanenafspraak,
  notRefused,
  undecided,
} from '../domain/intake.rule';
import { tasksDone } from '../domain/tasks';

type Card = EventOf<typeof needWeighed>['data'];
export type WeighNeed = Omit<Card, 'arrangementId' | 'personId' | 'receipt'>;

const SENTENCE = {
  'needs-support':
    'Wij hebben samen met u gekeken wat u nodig hebt. U hebt extra hulp nodig om nieuw werk te vinden.',
  'no-extra-support':
    'Wij hebben samen met u gekeken wat u nodig hebt. De gewone hulp bij het zoeken naar werk is voor u genoeg.',
} as const;

/** The weighing card: five criteria in words, an outcome and its reason; the first responsible professional decides (R007). */
export function decideWeighNeed(
  state: Arrangement,
  command: WeighNeed,
  facts: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      !groundFellAway(state) && undecided(state),
      groundFellAway(state) && notRefused(state),
      banenafspraakAsked(state),
      inBanenafspraak(state) &&
        refusal(
          'R004',
          'weighing-not-needed',
          'Deze persoon hoort bij de doelgroep banenafspraak en komt per definitie in aanmerking. Wegen is niet nodig.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const weighed: ArrangementEvent = {
        type: 'need-weighed.v1',
        data: {
          arrangementId,
          personId,
          ...command,
          receipt: receipt({
            rules: ['R007', 'R013'],
            referenceDate: facts.today,
            facts: [state.reported.eventId, ...(state.banenafspraak ? [state.banenafspraak.eventId] : [])],
            alternatives:
              command.outcome === 'needs-support'
                ? ['Geen extra ondersteuning']
                : ['Wel extra ondersteuning'],
            sentence: SENTENCE[command.outcome],
          }),
        },
      };
      // Weighed after the admission: it gives the admission another ground, or leaves it as it was (R148).
      const ground = command.outcome === 'needs-support' && groundFellAway(state);
      return [
        weighed,
        ...(ground ? groundChanged(state, 'weighed', facts.today) : []),
        ...tasksDone(state, 'weigh-need', facts.today),
      ];
    },
  );
}
