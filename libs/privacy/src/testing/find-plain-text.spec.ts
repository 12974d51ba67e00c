import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPlainText } from './find-plain-text';

const NAME = 'Zoë van der Berg';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meereis-search-'));
});

it.each<[string, string | Buffer]>([
  ['UTF-8', `{"name":"${NAME}"}`],
  ['UTF-16LE', Buffer.concat([Buffer.from([1]), Buffer.from(NAME, 'utf16le')])],
  ['JSON in ASCII', '{"name":"Zo\\u00eb van der Berg"}'],
  ['URL', `https://voorbeeld.nl/?q=${encodeURIComponent(NAME)}`],
  ['form', 'q=Zo%C3%AB+van+der+Berg&x=1'],
  ['hex', Buffer.from(NAME).toString('hex')],
  ['upper-case hex', Buffer.from(NAME).toString('hex').toUpperCase()],
  ['base64', Buffer.from(`${NAME} belt`).toString('base64')],
  ['base64', Buffer.from(`:${NAME} belt`).toString('base64')],
  ['base64', Buffer.from(`::${NAME} belt`).toString('base64')],
])('Finds a name written as %s', (form, content) => {
  writeFileSync(
    join(folder, 'log'),
    Buffer.concat([Buffer.from('before '), Buffer.from(content), Buffer.from('.')]),
  );
  expect(findPlainText([folder], ['999990342', NAME])).toEqual([
    { file: join(folder, 'log'), needle: NAME, form },
  ]);
});

it('Finds text that JSON escapes and text in the URL alphabet of base64', () => {
  writeFileSync(join(folder, 'a'), JSON.stringify({ note: 'zegt "nee"\n' }));
  writeFileSync(join(folder, 'b'), Buffer.from('>>>???>>>???').toString('base64url'));
  expect(findPlainText([folder], ['"nee"\n', '>>???>>>??']).map(({ form }) => form)).toEqual([
    'JSON',
    'base64url',
  ]);
});

it('Looks in every file of every folder under it and in a file given by name', () => {
  mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true });
  const file = join(folder, 'deep', 'deeper', 'log-wal');
  writeFileSync(file, NAME);
  expect(findPlainText([folder], [NAME])).toHaveLength(1);
  expect(findPlainText([file], [NAME])).toHaveLength(1);
});

it('Finds nothing where nothing is, and refuses needles that turn up by chance', () => {
  writeFileSync(join(folder, 'log'), 'Zoe van der Berg');
  expect(findPlainText([folder], [NAME])).toEqual([]);
  expect(() => findPlainText([folder], ['Jan'])).toThrow('chance');
});
