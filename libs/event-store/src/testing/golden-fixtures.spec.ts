import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../envelope';
import { defineEvent } from '../schema/event-definition';
import { field } from '../schema/field';
import { dataFaults } from './data-faults';
import { goldenFixtures } from './golden-fixtures';

const ID = '2ed6657d-e927-568b-95e1-2665a8aea6a2';

const definition = defineEvent('thing-done.v1', {
  id: field.id(),
  kind: field.code('a', 'b'),
  region: field.pattern(/^AM\d\d$/, 'region'),
  on: field.date(),
  at: field.instant(),
  count: field.integer(1, 3),
  done: field.boolean(),
  title: field.publicText('names a product', 5),
  lines: field.list(field.object({ name: field.personal('id', 5) }), 2),
  note: field.optional(field.freeText('id', 5)),
});

const DATA: JsonObject = {
  id: ID,
  kind: 'a',
  region: 'AM01',
  on: '2020-11-30',
  at: '2020-11-30T09:00:00.000Z',
  count: 2,
  done: true,
  title: 'boek',
  lines: [{ name: 'Ada' }],
};

describe('data of a fixture', () => {
  it('that fits has no faults, with and without what may be absent', () => {
    expect(dataFaults(definition, DATA)).toEqual([]);
    expect(dataFaults(definition, { ...DATA, note: 'kort' })).toEqual([]);
  });

  it.each<[JsonObject, string]>([
    [{ id: 'x' }, '/id is no id'],
    [{ kind: 'c' }, '/kind is no code'],
    [{ region: 'AM1' }, '/region is no pattern'],
    [{ on: '30-11-2020' }, '/on is no date'],
    [{ at: '2020-11-30' }, '/at is no instant'],
    [{ count: 0 }, '/count is no integer'],
    [{ count: 4 }, '/count is no integer'],
    [{ count: 1.5 }, '/count is no integer'],
    [{ count: '2' }, '/count is no integer'],
    [{ done: 'true' }, '/done is no boolean'],
    [{ title: 'boeken' }, '/title is no publicText'],
    [{ title: 1 }, '/title is no publicText'],
    [{ lines: {} }, '/lines is no list of at most 2'],
    [{ lines: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, '/lines is no list of at most 2'],
    [{ lines: [{ name: 'Augusta' }] }, '/lines/0/name is no personalText'],
    [{ lines: [{}] }, '/lines/0/name is missing'],
    [{ lines: ['Ada'] }, '/lines/0 is no object'],
    [{ note: null }, '/note is no personalText'],
    [{ extra: 1 }, '/extra is not declared'],
  ])('with %j says where it does not fit', (change, fault) => {
    expect(dataFaults(definition, { ...DATA, ...change })).toEqual([fault]);
  });
});

describe('a folder of fixtures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-fixtures-'));
  writeFileSync(join(folder, 'thing-done.v1.json'), JSON.stringify(DATA));
  writeFileSync(join(folder, 'thing-done.v2.json'), JSON.stringify({ id: ID, sum: 2 }));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const newest = defineEvent('thing-done.v2', { id: field.id(), sum: field.integer() });
  const upcast = ({ id, count }: JsonObject): JsonObject => ({ id: id ?? null, sum: count ?? null });
  goldenFixtures(folder, [definition, newest], [{ from: definition.type, to: newest.type, upcast }]);
});
