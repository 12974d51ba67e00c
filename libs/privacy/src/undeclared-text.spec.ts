import { defineDecision, defineEvent, field, type FieldSpecs } from '@meereis/event-store';
import { undeclaredTextFields } from './undeclared-text';

const found = (fields: FieldSpecs): string[] =>
  undeclaredTextFields([defineEvent('case-noted.v1', { personId: field.id(), ...fields })]);

it('Finds nothing in an event whose every text is declared, nor in a receipt', () => {
  expect(
    found({
      note: field.freeText('personId'),
      name: field.optional(field.personal('personId')),
      lines: field.list(
        field.object({ note: field.freeText('personId'), region: field.pattern(/^AM\d{2}$/, 'regio') }),
      ),
      provider: field.publicText('name of an organisation'),
      unit: field.pattern(/^[a-z0-9-]{3,60}$/, 'onderdeel'),
      kind: field.code('a', 'b'),
      on: field.date(),
      at: field.instant(),
      cents: field.cents(),
      done: field.boolean(),
    }),
  ).toEqual([]);
  expect(
    undeclaredTextFields([defineDecision('case-judged.v1', 'personId', { personId: field.id() })]),
  ).toEqual([]);
});

it.each<[string, FieldSpecs, string]>([
  ['text declared neither way', { note: field.bareText() }, '/note: declared neither personal nor public'],
  ['such text that may be left out', { note: field.optional(field.bareText()) }, '/note: declared neither'],
  ['such text in a list', { notes: field.list(field.bareText()) }, '/notes/*: declared neither'],
  [
    'such text deep inside',
    { lines: field.list(field.optional(field.object({ note: field.bareText() }))) },
    '/lines/*/note: declared neither',
  ],
  ['personal text of nobody', { note: field.freeText('person') }, '/note: its subject "person"'],
  [
    'personal text whose subject is no id',
    { who: field.date(), note: field.freeText('who') },
    '/note: its subject',
  ],
  [
    'personal text whose subject stands deeper',
    { line: field.object({ memberId: field.id(), note: field.freeText('memberId') }) },
    '/line/note: its subject',
  ],
  ['public text without a reason', { note: field.publicText(' ') }, '/note: public without saying why'],
  [
    'a pattern that takes anything',
    { note: field.pattern(/^.*$/s, 'iets') },
    '/note: its pattern takes free text',
  ],
  ['a pattern that takes words', { note: field.pattern(/^[\w ]+$/, 'woorden') }, '/note: its pattern'],
  ['a pattern without ends', { note: field.pattern(/AM\d{2}/, 'regio') }, '/note: its pattern'],
])('Finds %s', (_what, fields, finding) => {
  const all = found(fields);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(`case-noted.v1${finding}`);
});
