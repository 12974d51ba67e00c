import { LABEL_NAMES } from './label-names';

/** One of a list, by id or number: it has no name of its own. */
const ONE_OF_A_LIST = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const UNNAMED = 'overig gegeven';

/** `Plan: onderdelen: prijs: bedrag`: where something stands in the case file, in words; never a code or an id. */
export function labelOf(path: readonly string[]): string {
  const words = path.filter((one) => !ONE_OF_A_LIST.test(one)).map(nameOf);
  const told = words.filter((word, index) => word !== words[index - 1]).join(': ');
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function nameOf(field: string): string {
  return Object.hasOwn(LABEL_NAMES, field) ? (LABEL_NAMES[field] ?? UNNAMED) : UNNAMED;
}
