import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { secondOrganisationDeclined } from '../domain/plan-events';
import type { SecondAgreement } from '../domain/plan-second-agreement.fold';
import { notOpen, partHasChanged, sameQuestion } from '../domain/plan-second-agreement.rule';
import { tasksDone } from '../domain/tasks';

type Declined = EventOf<typeof secondOrganisationDeclined>['data'];
export type DeclineSecondAgreement = Pick<Declined, 'reason' | 'explanation'>;

interface Facts {
  readonly today: LocalDate;
  readonly question: SecondAgreement;
}

/** The second organisation agrees with the part it was asked about (R044). */
export function decideAgreeSecond(state: Arrangement, { today, question }: Facts): Decision {
  return refuseAll([notOpen(question), partHasChanged(state, question)], () => {
    const agreed: ArrangementEvent = {
      type: 'second-organisation-agreed.v1',
      data: {
        ...sameQuestion(question.value),
        agreedOn: today,
        receipt: receipt({
          rules: ['R044'],
          referenceDate: today,
          facts: [question.eventId],
          alternatives: ['Niet akkoord gaan, met een reden'],
          sentence: 'Een tweede organisatie is akkoord met een deel van uw plan.',
        }),
      },
    };
    return [agreed, ...answerDone(state, question, today)];
  });
}

/** The second organisation does not agree, and says why (R044). */
export function decideDeclineSecond(
  state: Arrangement,
  command: DeclineSecondAgreement,
  { today, question }: Facts,
): Decision {
  return refuseAll(
    [
      notOpen(question),
      command.explanation.trim() === '' &&
        refusal('R044', 'explanation-missing', 'Schrijf op waarom uw organisatie niet akkoord gaat.'),
    ],
    () => {
      const declined: ArrangementEvent = {
        type: 'second-organisation-declined.v1',
        data: {
          ...sameQuestion(question.value),
          ...command,
          declinedOn: today,
          receipt: receipt({
            rules: ['R044'],
            referenceDate: today,
            facts: [question.eventId],
            alternatives: ['Akkoord gaan'],
            sentence:
              'Een tweede organisatie is niet akkoord met een deel van uw plan. Uw begeleider bespreekt met u wat dan kan.',
          }),
        },
      };
      return [declined, ...answerDone(state, question, today)];
    },
  );
}

function answerDone(state: Arrangement, { value }: SecondAgreement, today: LocalDate) {
  return tasksDone(state, 'answer-second-agreement', today, value.requestId);
}
