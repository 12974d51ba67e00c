import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, Task } from './arrangement';
import { isInForce, linesToConfirm } from './item.rule';
import type { Item } from './items.fold';

/** Something an item asks for on a day, with the rule it comes from; daily work makes tasks of it. */
export interface ItemTerm {
  readonly kind: Extract<
    Task['kind'],
    'confirm-funding' | 'start-item' | 'resume-item' | 'end-item' | 'evaluate-item'
  >;
  readonly itemId: Uuid;
  readonly dueOn: LocalDate;
  readonly rule: string;
}

/** The end is looked at this long before the last planned day, in time to lengthen it. */
export const END_NEAR_DAYS = 14;
/** Days to evaluate after the last day. */
export const EVALUATE_WITHIN_DAYS = 14;

/** R143: money that was confirmed for a set plan does not lapse with its day; the day asks for the item instead. */
function ofPlanned(item: Item, terms: NonNullable<Item['agreed']>, today: LocalDate): readonly ItemTerm[] {
  const { itemId, plannedFrom } = terms.value;
  if (linesToConfirm(item, terms).length > 0)
    return [{ kind: 'confirm-funding', itemId, dueOn: plannedFrom, rule: 'R051' }];
  return plannedFrom > today ? [] : [{ kind: 'start-item', itemId, dueOn: plannedFrom, rule: 'R022' }];
}

function ofItem(item: Item, terms: NonNullable<Item['agreed']>, today: LocalDate): readonly ItemTerm[] {
  const { itemId, plannedUntil } = terms.value;
  const near = addDays(plannedUntil, -END_NEAR_DAYS) <= today;
  const resume = item.interruption?.value.expectedResumeOn;
  switch (item.status) {
    case 'planned':
      return item.withdrawn === undefined ? ofPlanned(item, terms, today) : [];
    case 'started':
      return near ? [{ kind: 'end-item', itemId, dueOn: plannedUntil, rule: 'R022' }] : [];
    case 'interrupted':
      return resume !== undefined && resume <= today
        ? [{ kind: 'resume-item', itemId, dueOn: resume, rule: 'R022' }]
        : [];
    case 'completed':
    case 'stopped':
      return toEvaluate(item);
  }
}

/** The last day of an item that is over. */
export function lastDayOf(item: Item): LocalDate | undefined {
  return item.completion?.value.completedOn ?? item.stop?.value.stoppedOn;
}

function toEvaluate(item: Item): readonly ItemTerm[] {
  const last = lastDayOf(item);
  if (last === undefined || item.evaluation !== undefined) return [];
  const { itemId } = item.value;
  return [{ kind: 'evaluate-item', itemId, dueOn: addDays(last, EVALUATE_WITHIN_DAYS), rule: 'R025' }];
}

/** What the items of the plan in force ask for on this day. */
export function itemTerms(state: Arrangement, today: LocalDate): readonly ItemTerm[] {
  if (state.phase === 'closed') return [];
  return state.items.flatMap((item) =>
    item.agreed !== undefined && isInForce(state, item) ? ofItem(item, item.agreed, today) : [],
  );
}
