import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM } from '../domain/item.rule';
import { notInFuture, onlyFrom } from '../domain/item-course.rule';
import { lastDayOf } from '../domain/item-due.rule';
import { tasksDone } from '../domain/tasks';

type Evaluated = Extract<ArrangementEvent, { type: 'item-evaluated.v1' }>['data'];
export type EvaluateItem = Omit<Evaluated, 'arrangementId' | 'personId'>;

/** Person and professional look at the effect together and decide the next step (R025); once per item. */
export function decideEvaluateItem(
  state: Arrangement,
  command: EvaluateItem,
  { today }: { readonly today: LocalDate },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const last = lastDayOf(item);
  const { arrangementId, personId } = state;
  const evaluated: ArrangementEvent = {
    type: 'item-evaluated.v1',
    data: { ...command, arrangementId, personId },
  };
  return refuseAll(
    [
      onlyFrom(item, 'completed', 'stopped'),
      item.evaluation !== undefined &&
        refusal(
          'R025',
          'already-evaluated',
          'Dit onderdeel is al geëvalueerd. Vraag een correctie aan als iets niet klopt.',
        ),
      notInFuture(command.evaluatedOn, today),
      last !== undefined &&
        command.evaluatedOn < last &&
        refusal(
          'R025',
          'evaluated-before-end',
          `Dit onderdeel eindigde op ${formatDate(last)}. Evalueer daarna.`,
        ),
      command.effectInWords.trim() === '' &&
        refusal('R025', 'effect-missing', 'Schrijf op wat dit onderdeel de persoon heeft gebracht.'),
    ],
    () => [evaluated, ...tasksDone(state, 'evaluate-item', command.evaluatedOn, command.itemId)],
  );
}
