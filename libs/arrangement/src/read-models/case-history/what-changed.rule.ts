import { formatDate, Money, parseLocalDate } from '@meereis/kernel';
import { ERASED } from '@meereis/privacy';
import { labelOf } from './labels.rule';
import type { UnitName } from './sentences.rule';

export type Leaf = string | number | boolean;
/** A case file by the places in it: `items/<id>/price/cents`. */
export type Leaves = ReadonlyMap<string, Leaf>;

export interface Change {
  /** Names of fields, and the id or number of one of a list. */
  readonly path: readonly string[];
  readonly before?: Leaf;
  readonly after?: Leaf;
}

/** Where the revision and the like stand: they change with every event and say nothing. */
const NOT_TOLD: ReadonlySet<string> = new Set(['revision', 'tail']);

/** The id of one of a list: its own field that ends in `Id`, when every one of the list has another. */
function keyOf(list: readonly object[]): string | undefined {
  const [first] = list;
  if (first === undefined) return undefined;
  return Object.keys(first)
    .filter((name) => name.endsWith('Id'))
    .find((name) => {
      const ids = list.map((one) => (one as Readonly<Record<string, unknown>>)[name]);
      return ids.every((id) => typeof id === 'string') && new Set(ids).size === list.length;
    });
}

function collect(value: unknown, path: readonly string[], into: Map<string, Leaf>): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    into.set(path.join('/'), value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const [name, child] of Object.entries(value)) collect(child, [...path, name], into);
    return;
  }
  const list = value as readonly unknown[];
  const objects = list.filter((one): one is object => typeof one === 'object' && one !== null);
  const key = objects.length === list.length ? keyOf(objects) : undefined;
  list.forEach((one, index) => {
    const id = key === undefined ? String(index + 1) : String((one as Record<string, unknown>)[key]);
    collect(one, [...path, id], into);
  });
}

export function leavesOf(file: object | undefined): Leaves {
  const leaves = new Map<string, Leaf>();
  if (file === undefined) return leaves;
  for (const [name, value] of Object.entries(file)) if (!NOT_TOLD.has(name)) collect(value, [name], leaves);
  return leaves;
}

/** Every difference between two case files, in the order of the later one and then of what went. Pure. */
export function changesBetween(before: object | undefined, after: object | undefined): readonly Change[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const paths = [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))];
  return paths.flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    if (old === now) return [];
    return [
      {
        path: path.split('/'),
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

/** The leaves after these changes: what changed, over all revisions from nothing, gives the file as it stands. */
export function applied(leaves: Leaves, changes: readonly Change[]): Leaves {
  const next = new Map(leaves);
  for (const { path, after } of changes) {
    if (after === undefined) next.delete(path.join('/'));
    else next.set(path.join('/'), after);
  }
  return next;
}

function shown(leaf: Leaf, path: readonly string[], named: UnitName): string {
  if (typeof leaf === 'boolean') return leaf ? 'ja' : 'nee';
  if (typeof leaf === 'number')
    return path.at(-1) === 'cents' ? Money.formatEuro(Money.euroCents(leaf)) : String(leaf);
  if (leaf === ERASED) return 'gewist';
  const date = parseLocalDate(leaf);
  return date.ok ? formatDate(date.value) : named(leaf);
}

export function shownChange({ path, before, after }: Change, named: UnitName) {
  return {
    path: path.join('/'),
    label: labelOf(path),
    ...(before === undefined ? {} : { before: shown(before, path, named) }),
    ...(after === undefined ? {} : { after: shown(after, path, named) }),
  };
}
