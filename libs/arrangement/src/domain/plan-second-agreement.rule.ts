import { NotFoundError, refusal, type Refusal } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';
import { secondPartHash, termsOf } from './plan-parts';
import type { SecondAgreement } from './plan-second-agreement.fold';
import { tasksDone } from './tasks';

type Question = SecondAgreement['value'];

/** A question of this case, for the unit it was put to; to every other unit it does not exist. @throws NotFoundError */
export function questionFor(state: Arrangement, requestId: Uuid, unit: string): SecondAgreement {
  const found = state.secondAgreements.find((one) => one.value.requestId === requestId);
  if (found?.value.unit !== unit) throw new NotFoundError();
  return found;
}

/** Fields that a question and its answer share. */
export function sameQuestion({ arrangementId, personId, requestId, unit, items, partHash }: Question) {
  return { arrangementId, personId, requestId, unit, items, partHash };
}

export function notOpen({ status }: SecondAgreement): Refusal | false {
  return (
    status !== 'asked' &&
    refusal('R044', 'second-agreement-not-open', 'Deze vraag om akkoord staat niet meer open.')
  );
}

/** The part is still what it was when it was asked about: only then an answer is about the same thing. */
export function partHasChanged(state: Arrangement, { value }: SecondAgreement): Refusal | false {
  const part = termsOf(state, value.items);
  return (
    (part === undefined || secondPartHash(part) !== value.partHash) &&
    refusal(
      'R044',
      'second-part-changed',
      'Dit deel van het plan is veranderd na de vraag. Vraag de verantwoordelijke organisatie om een nieuwe vraag.',
    )
  );
}

/** Takes back the open questions that are meant, with the tasks to answer them: after a death, or with the consent they rest on. */
export function questionsTakenBack(
  state: Arrangement,
  meant: (question: Question) => boolean,
  { reason, today }: { readonly reason: string; readonly today: LocalDate },
): readonly ArrangementEvent[] {
  return state.secondAgreements
    .filter((one) => one.status === 'asked' && meant(one.value))
    .flatMap(({ value }): readonly ArrangementEvent[] => [
      {
        type: 'second-agreement-withdrawn.v1',
        data: { ...sameQuestion(value), reason, withdrawnOn: today },
      },
      ...tasksDone(state, 'answer-second-agreement', today, value.requestId),
    ]);
}
