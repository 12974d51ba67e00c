import 'reflect-metadata';
import * as fc from 'fast-check';
import { evolve, type Arrangement, type ArrangementEvent } from '../../domain/arrangement';
import { read, UTRECHT, UWV } from '../../testing/case';
import {
  accepted,
  admissionRefused,
  considered,
  item,
  OFFERED_CASE,
  reported,
  SET_CASE,
  task,
} from '../../testing/events';
import { uuid } from '../../testing/values';
import { CaseFileDto } from '../case-file/case-file.dto';
import { caseFileOf } from '../case-file/case-file.rule';
import { LABEL_NAMES } from './label-names';
import { labelOf } from './labels.rule';
import { applied, changesBetween, leavesOf, shownChange, type Leaves } from './what-changed.rule';

/** Goal: what changed is everything that changed, in words. */
const named = (unit: string) =>
  ({ [UWV.id]: 'UWV Midden-Utrecht', [UTRECHT.id]: 'Gemeente Utrecht' })[unit] ?? unit;

function filesOf(events: readonly ArrangementEvent[]) {
  let state: Arrangement | undefined;
  return events.map((event, revision) => {
    state = evolve(state, read(event, revision));
    if (state === undefined) throw new Error('A case begins with a report.');
    return caseFileOf(state, false);
  });
}

/** Events after which a case still reads; in any order, as often as they come. */
const LATER: readonly ArrangementEvent[] = [
  ...SET_CASE.slice(1),
  admissionRefused(),
  considered('regular'),
  considered('bbl'),
  item({ itemId: uuid(31), description: 'Coaching', priceCents: 5 }),
  task(),
  task({ taskId: uuid(62), kind: 'contact-person' }),
];

test('applying what changed over all revisions, from nothing, gives the file as it stands', () => {
  const histories = fc.array(fc.constantFrom(...LATER), { maxLength: 25 });
  fc.assert(
    fc.property(histories, (later) => {
      const files = filesOf([reported(), ...later]);
      let leaves: Leaves = new Map();
      files.forEach((file, index) => {
        leaves = applied(leaves, changesBetween(files[index - 1], file));
      });
      expect(new Map([...leaves].sort())).toEqual(new Map([...leavesOf(files.at(-1))].sort()));
    }),
    { numRuns: 200 },
  );
});

test('over any two revisions too, forwards and backwards', () => {
  const files = filesOf([...OFFERED_CASE, accepted()]);
  const at = fc.integer({ min: 0, max: files.length - 1 });
  fc.assert(
    fc.property(at, at, (one, other) => {
      const changes = changesBetween(files[one], files[other]);
      const got = applied(leavesOf(files[one]), changes);
      expect(new Map([...got].sort())).toEqual(new Map([...leavesOf(files[other])].sort()));
    }),
  );
});

const countLeaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + countLeaves(one), 0)
    : 1;

test('no two places of a file fall together, and none is left out but the revision and the view', () => {
  for (const file of filesOf([...OFFERED_CASE, accepted()]))
    expect(leavesOf(file).size).toBe(countLeaves(file) - 2);
});

test('nothing changed is told as nothing', () => {
  const [file] = filesOf([reported()]);
  expect(changesBetween(file, file)).toEqual([]);
});

test('an accepted handover changes the responsible organisation, told by name', () => {
  const files = filesOf([...OFFERED_CASE, accepted()]);
  const changes = changesBetween(files.at(-2), files.at(-1)).map((one) => shownChange(one, named));
  expect(changes).toContainEqual({
    path: 'ownerUnit',
    label: 'Verantwoordelijke organisatie',
    before: 'UWV Midden-Utrecht',
    after: 'Gemeente Utrecht',
  });
});

test('money, dates and yes or no are told in Dutch; what was erased as erased', () => {
  const shown = (path: string[], after: string | number | boolean) =>
    shownChange({ path, after }, named).after;
  expect(shown(['items', uuid(30), 'price', 'cents'], 300_000)).toBe('€ 3.000,00');
  expect(shown(['goal', 'agreedOn'], '2022-03-01')).toBe('1 maart 2022');
  expect(shown(['end', 'stillAtWork'], false)).toBe('nee');
  expect(shown(['goal', 'description'], '⟦gewist⟧')).toBe('gewist');
});

/** Every field that the document of the case file names, in classes of it too. */
function fieldsOf(dto: new () => object, seen = new Set<unknown>()): readonly string[] {
  if (seen.has(dto)) return [];
  seen.add(dto);
  const { prototype } = dto as { readonly prototype: object };
  const names = (Reflect.getMetadata('swagger/apiModelPropertiesArray', prototype) ??
    []) as readonly string[];
  return names.flatMap((name) => {
    const field = name.slice(1);
    const { type } = Reflect.getMetadata('swagger/apiModelProperties', prototype, field) as {
      readonly type?: unknown;
    };
    const inner = Array.isArray(type) ? (type as unknown[])[0] : type;
    const own =
      typeof inner === 'function' && ![String, Number, Boolean].includes(inner as StringConstructor);
    return [field, ...(own ? fieldsOf(inner as new () => object, seen) : [])];
  });
}

test('every field of the case file has a Dutch name, and no label holds a code or an id', () => {
  const fields = fieldsOf(CaseFileDto);
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((one) => !Object.hasOwn(LABEL_NAMES, one))).toEqual([]);
  expect(labelOf(['items', uuid(30), 'funding', '1', 'amount', 'cents'])).toBe(
    'Onderdelen: financiering: bedrag',
  );
  expect(labelOf(['nieuw-veld'])).toBe('Overig gegeven');
});
