import fc from 'fast-check';
import type { Json, JsonObject } from '../envelope';
import { UnknownEventError } from '../errors';
import { createRegistry } from './create-registry';
import { defineDecision, defineEvent, type EventDefinition } from './event-definition';
import { field, type FieldSpecs } from './field';
import type { Upcaster } from './registry';

const version = (n: number, name = 'thing-done'): EventDefinition =>
  defineEvent(`${name}.v${n}`, { id: field.id() });

const step = (from: number, to: number, name = 'thing-done'): Upcaster => ({
  from: `${name}.v${from}`,
  to: `${name}.v${to}`,
  upcast: (data) => ({ ...data, [`step${from}`]: to }),
});

const declaring = (fields: FieldSpecs): EventDefinition => ({
  type: 'thing-done.v1',
  fields,
  decision: false,
});

describe('the check of versions at boot', () => {
  it('takes whole chains, and events of one version', () => {
    const registry = createRegistry(
      [version(1), version(2), version(3), version(1, 'other-done')],
      [step(2, 3), step(1, 2)],
    );
    expect([...registry.definitions.keys()]).toHaveLength(4);
    expect(registry.definition('thing-done.v2').type).toBe('thing-done.v2');
  });

  it.each<[string, EventDefinition[], Upcaster[], string]>([
    [
      'a version that is missing in between',
      [version(1), version(3)],
      [],
      'thing-done.v3 is declared, but thing-done.v2 is missing: a gap.',
    ],
    [
      'a first version that is missing',
      [version(2)],
      [],
      'thing-done.v2 is declared, but thing-done.v1 is missing: a gap.',
    ],
    [
      'a step over a version',
      [version(1), version(2), version(3)],
      [step(1, 3), step(2, 3)],
      'The step from thing-done.v1 to thing-done.v3 leaves a gap.',
    ],
    [
      'a step back',
      [version(1), version(2)],
      [step(1, 2), step(2, 1)],
      'The step from thing-done.v2 to thing-done.v1 makes a cycle.',
    ],
    [
      'a step to itself',
      [version(1)],
      [step(1, 1)],
      'The step from thing-done.v1 to thing-done.v1 makes a cycle.',
    ],
    [
      'two steps from one version',
      [version(1), version(2)],
      [step(1, 2), step(1, 2)],
      'Two steps lead away from thing-done.v1.',
    ],
    [
      'a chain that stops before the newest',
      [version(1), version(2), version(3)],
      [step(1, 2)],
      'No step leads from thing-done.v2 to thing-done.v3: the chain does not end at the newest version.',
    ],
    [
      'a step to a version nobody declared',
      [version(1)],
      [step(1, 2)],
      'The step from thing-done.v1 to thing-done.v2 names thing-done.v2, which is not declared.',
    ],
    [
      'a step from a version nobody declared',
      [version(2)],
      [step(1, 2)],
      'The step from thing-done.v1 to thing-done.v2 names thing-done.v1, which is not declared.',
    ],
    [
      'a step to another event',
      [version(1), version(2, 'other-done')],
      [{ ...step(1, 2), to: 'other-done.v2' }],
      'The step from thing-done.v1 leads to another event, other-done.v2.',
    ],
    ['a type declared twice', [version(1), version(1)], [], 'thing-done.v1 is declared twice.'],
  ])('refuses %s', (_what, definitions, upcasters, sentence) => {
    expect(() => createRegistry(definitions, upcasters)).toThrow(sentence);
  });
});

describe('the check of declarations at boot', () => {
  it.each([
    'ThingDone.v1',
    'thing-done',
    'thing-done.v0',
    'thing-done.v01',
    'thing_done.v1',
    '-done.v1',
    'x.v1 ',
  ])('refuses the name "%s"', (type) => {
    const sentence = `"${type}" is no stored event name (kebab-case, then .v and a number).`;
    expect(() => createRegistry([{ type, fields: {}, decision: false }], [])).toThrow(sentence);
    expect(() => defineEvent(type, {})).toThrow(sentence);
  });

  it.each<[string, FieldSpecs, string]>([
    ['bare text', { note: field.bareText() }, '/note'],
    ['bare text that may be absent', { note: field.optional(field.bareText()) }, '/note'],
    [
      'bare text in a list of objects',
      { lines: field.list(field.object({ note: field.bareText() })) },
      '/lines/note',
    ],
  ])('refuses %s, wherever it stands', (_what, fields, path) => {
    expect(() => createRegistry([declaring(fields)], [])).toThrow(
      `thing-done.v1${path} is bare text: declare it as public, with the reason, or as personal.`,
    );
  });

  it.each<[string, FieldSpecs]>([
    ['is not declared', { name: field.personal('personId') }],
    ['is no id', { personId: field.date(), name: field.personal('personId') }],
    ['may be absent', { personId: field.optional(field.id()), name: field.personal('personId') }],
    ['stands elsewhere', { who: field.object({ personId: field.id() }), name: field.freeText('personId') }],
  ])('refuses personal text whose subject %s', (_what, fields) => {
    expect(() => createRegistry([declaring(fields)], [])).toThrow(
      'thing-done.v1/name: its subject "personId" is no id field of this event.',
    );
  });

  it('refuses public text without a reason, and a pattern that remembers where it was', () => {
    expect(() => createRegistry([declaring({ title: field.publicText(' ') })], [])).toThrow(
      'thing-done.v1/title does not say why everybody may read it.',
    );
    for (const pattern of [/a/g, /a/y])
      expect(() => createRegistry([declaring({ code: field.pattern(pattern, 'code') })], [])).toThrow(
        'thing-done.v1/code: its pattern may not be global or sticky.',
      );
  });

  it('takes every kind of field, and a decision with its receipt', () => {
    const definition = defineDecision('thing-decided.v1', 'personId', {
      personId: field.id(),
      kind: field.code('a', 'b'),
      region: field.pattern(/^AM\d\d$/, 'region'),
      on: field.date(),
      at: field.instant(),
      count: field.integer(),
      amount: field.cents(),
      done: field.boolean(),
      title: field.publicText('names a product'),
      names: field.list(field.object({ name: field.personal('personId') })),
      note: field.optional(field.freeText('personId')),
    });
    expect(definition.decision).toBe(true);
    expect(createRegistry([definition], []).definition('thing-decided.v1')).toBe(definition);
  });
});

describe('reading an older version', () => {
  const registry = createRegistry([version(1), version(2), version(3)], [step(1, 2), step(2, 3)]);

  it.each([
    ['thing-done.v1', { a: 1, step1: 2, step2: 3 }],
    ['thing-done.v2', { a: 1, step2: 3 }],
    ['thing-done.v3', { a: 1 }],
  ])('%s takes every step to the newest, in order', (type, data) => {
    expect(registry.upcast(type, { a: 1 })).toEqual({ type: 'thing-done.v3', data });
  });

  it('a type nobody declared stops the reader', () => {
    for (const ask of [() => registry.definition('lost-done.v1'), () => registry.upcast('lost-done.v1', {})])
      expect(ask).toThrow(new UnknownEventError('lost-done.v1'));
    expect(new UnknownEventError('lost-done.v1')).toMatchObject({
      code: 'unknown-event',
      type: 'lost-done.v1',
      message: 'Event type "lost-done.v1" was never declared.',
    });
  });

  it('is pure: the stored data stays as it was, and the same data gives the same answer', () => {
    const json = fc.jsonValue().map((value) => value as Json);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fc.constantFrom(1, 2, 3), (data, from) => {
        const stored = JSON.stringify(data);
        const frozen = deepFreeze(JSON.parse(stored) as JsonObject);
        const once = registry.upcast(`thing-done.v${from}`, frozen);
        expect(registry.upcast(`thing-done.v${from}`, frozen)).toEqual(once);
        expect(registry.upcast(once.type, once.data)).toEqual(once);
        expect(JSON.stringify(frozen)).toBe(stored);
      }),
    );
  });
});

function deepFreeze<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
