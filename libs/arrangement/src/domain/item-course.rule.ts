import { refusal, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
import type { Item, ItemStatus } from './items.fold';

/** What each status is called in a refusal. */
const IN_WORDS: Readonly<Record<ItemStatus, string>> = {
  planned: 'nog niet gestart',
  started: 'gestart',
  interrupted: 'onderbroken',
  completed: 'afgerond',
  stopped: 'gestopt',
};

/** A step of the course that only follows on these. */
export function onlyFrom(item: Item, ...allowed: readonly ItemStatus[]): Refusal | false {
  return (
    !allowed.includes(item.status) &&
    refusal(
      'R022',
      `item-${item.status}`,
      `Dit onderdeel is ${IN_WORDS[item.status]}. Dat kan nu niet: het onderdeel moet ${allowed.map((one) => IN_WORDS[one]).join(' of ')} zijn.`,
    )
  );
}

export function notInFuture(day: LocalDate, today: LocalDate): Refusal | false {
  return (
    day > today &&
    refusal(
      'R022',
      'date-in-future',
      `De datum ${formatDate(day)} ligt in de toekomst. Vul een dag in die is geweest.`,
    )
  );
}

/** The last day on which something of the item's course is known to have happened. */
export function lastKnownDay(item: Item): LocalDate | undefined {
  const days = [
    item.startedOn,
    item.resumedOn,
    item.interruption?.value.interruptedOn,
    item.delivered?.value.deliveredUntil,
  ];
  return days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
}

/** The course of an item goes forward in time. */
export function notBeforeCourse(item: Item, day: LocalDate): Refusal | false {
  const last = lastKnownDay(item);
  return (
    last !== undefined &&
    day < last &&
    refusal(
      'R022',
      'date-before-course',
      `Bij dit onderdeel is al iets vastgelegd op ${formatDate(last)}. De datum kan daar niet vóór liggen.`,
    )
  );
}
