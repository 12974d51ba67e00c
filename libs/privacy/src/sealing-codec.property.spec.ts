import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { field, type EventDefinition, type FieldSpec, type FieldSpecs } from '@meereis/event-store';
import { ERASED } from './event-codec';
import { openKeyStore, type KeyStore } from './keys/key-store';
import { createEventCodec } from './sealing-codec';
import { asStored, META, registryOf, uuid } from './testing/given';

/** A declaration with values that fit it. */
interface Sample {
  readonly spec: FieldSpec;
  readonly value: fc.Arbitrary<unknown>;
}

const PEOPLE = ['personId', 'employerContactId'] as const;
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength, size: 'max' });

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom(...PEOPLE).map((who) => ({ spec: field.freeText(who, 400), value: text(40) })),
  fc.constantFrom<Sample>(
    { spec: field.id(), value: fc.integer({ min: 0, max: 999 }).map(uuid) },
    { spec: field.code('a', 'b'), value: fc.constantFrom('a', 'b') },
    { spec: field.pattern(/^AM\d{2}$/, 'region'), value: fc.constantFrom('AM01', 'AM35') },
    { spec: field.date(), value: fc.constantFrom('1999-12-31', '2024-02-29') },
    { spec: field.instant(), value: fc.constant('2026-01-05T09:00:00.123Z') },
    { spec: field.integer(-5, 500), value: fc.integer({ min: -5, max: 500 }) },
    { spec: field.boolean(), value: fc.boolean() },
  ),
);

const fieldName = fc.stringMatching(/^[a-z][A-Za-z]{0,6}$/);

function objectOf(samples: Readonly<Record<string, Sample>>): Sample {
  const specs: Record<string, FieldSpec> = {};
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  const required: string[] = [];
  for (const [name, { spec, value }] of Object.entries(samples)) {
    specs[name] = spec;
    values[name] = value;
    if (spec.kind !== 'optional') required.push(name);
  }
  return { spec: { kind: 'object', fields: specs }, value: fc.record(values, { requiredKeys: required }) };
}

const anySample: fc.Arbitrary<Sample> = fc.letrec<{ any: Sample; object: Sample }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    tie('any').map(({ spec, value }): Sample => ({
      spec: { kind: 'list', of: spec.kind === 'optional' ? spec.of : spec, max: 4 },
      value: fc.array(value, { maxLength: 4 }),
    })),
    tie('any').map(({ spec, value }): Sample => ({
      spec: { kind: 'optional', of: spec.kind === 'optional' ? spec.of : spec },
      value,
    })),
    tie('object'),
  ),
  object: fc.dictionary(fieldName, tie('any'), { maxKeys: 4 }).map(objectOf),
})).any;

interface Case {
  readonly definition: EventDefinition;
  readonly data: unknown;
}

const cases: fc.Arbitrary<Case> = fc
  .dictionary(fieldName, anySample, { minKeys: 1, maxKeys: 6 })
  .chain((samples) => {
    const people = Object.fromEntries(
      PEOPLE.map((who, n): [string, Sample] => [who, { spec: field.id(), value: fc.constant(uuid(n + 1)) }]),
    );
    const { spec, value } = objectOf({ ...samples, ...people });
    const fields: FieldSpecs = spec.kind === 'object' ? spec.fields : {};
    return value.map((data) => ({ definition: { type: 'thing-noted.v1', fields, decision: false }, data }));
  });

/** Every personal text of the data, and the data as it must read once all keys are destroyed (optional texts aside). */
function textsIn(spec: FieldSpec, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (spec.kind === 'personalText') return [value as string];
  if (spec.kind === 'optional') return textsIn(spec.of, value);
  if (spec.kind === 'list') return (value as readonly unknown[]).flatMap((entry) => textsIn(spec.of, entry));
  if (spec.kind !== 'object') return [];
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(spec.fields).flatMap(([name, inner]) => textsIn(inner, given[name]));
}

let keys: KeyStore;
beforeEach(async () => {
  keys = await openKeyStore({ path: ':memory:', masterKey: randomBytes(32) });
});
afterEach(async () => {
  await keys.close();
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

async function roundTrip(
  { definition, data }: Case,
  codec = createEventCodec({ registry: registryOf([definition]), keys }),
) {
  const [event] = await codec.encode([
    { eventId: uuid(50), event: { type: definition.type, data }, meta: META },
  ]);
  const stored = asStored(event!);
  return { stored, read: async () => plain((await codec.decode([stored]))[0]!.data) };
}

it('Any data that fits any declaration comes back as it was, and its bytes hold none of the personal text', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      const { stored, read } = await roundTrip(each);
      expect(await read()).toEqual(plain(each.data));
      const whole = Buffer.from(stored.bytes).toString('utf8');
      const whose: FieldSpec = { kind: 'object', fields: each.definition.fields };
      for (const secret of textsIn(whose, each.data)) {
        // A short one may stand in the envelope by chance: "name" does.
        if (secret.length < 8) continue;
        expect(whole.includes(secret)).toBe(false);
        expect(whole.includes(JSON.stringify(secret).slice(1, -1))).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

it('Any event still reads once every key is destroyed, with erased for each text', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      await keys.close();
      keys = await openKeyStore({ path: ':memory:', masterKey: randomBytes(32) });
      const { read } = await roundTrip(each);
      for (const n of PEOPLE.keys()) await keys.destroyKeys(uuid(n + 1));
      const whose: FieldSpec = { kind: 'object', fields: each.definition.fields };
      const texts = textsIn(whose, await read());
      expect(texts.length).toBeGreaterThanOrEqual(textsIn(whose, each.data).length);
      expect(new Set([...texts, ERASED]).size).toBe(1);
    }),
    { numRuns: 200 },
  );
});
