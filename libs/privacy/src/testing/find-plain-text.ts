import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Enough for any test's data folder; more means a wrong folder was given. */
const FILES_MAX = 10_000;

export interface PlainTextFinding {
  readonly file: string;
  readonly needle: string;
  /** The form it was found in, such as `base64`. */
  readonly form: string;
}

interface Form {
  readonly form: string;
  readonly bytes: Buffer;
}

const isSurrogateSafeAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** JSON with everything outside ASCII escaped, as some writers do. */
function asciiJson(text: string): string {
  const json = JSON.stringify(text).slice(1, -1);
  return isSurrogateSafeAscii(json)
    ? json
    : Array.from({ length: json.length }, (_, index) => {
        const unit = json.charCodeAt(index);
        return unit < 0x7f ? json.charAt(index) : `\\u${unit.toString(16).padStart(4, '0')}`;
      }).join('');
}

/**
 * The base64 characters that depend on the text alone, when so many bytes stand before it: the first and last ones
 * mix with the neighbours and are left out.
 */
function base64At(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const encoded = bytes.toString('base64').replace(/=+$/, '');
  const from = Math.ceil((before * 8) / 6);
  const until = Math.floor((bytes.length * 8) / 6);
  return encoded.slice(from, until);
}

function formsOf(needle: string): readonly Form[] {
  const utf8 = Buffer.from(needle);
  const forms: Form[] = [
    { form: 'UTF-8', bytes: utf8 },
    { form: 'UTF-16LE', bytes: Buffer.from(needle, 'utf16le') },
    { form: 'JSON', bytes: Buffer.from(JSON.stringify(needle).slice(1, -1)) },
    { form: 'JSON in ASCII', bytes: Buffer.from(asciiJson(needle)) },
    { form: 'URL', bytes: Buffer.from(encodeURIComponent(needle)) },
    { form: 'form', bytes: Buffer.from(encodeURIComponent(needle).replaceAll('%20', '+')) },
    { form: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
    { form: 'upper-case hex', bytes: Buffer.from(utf8.toString('hex').toUpperCase()) },
  ];
  for (const before of [0, 1, 2]) {
    const base64 = base64At(needle, before);
    const url = base64.replaceAll('+', '-').replaceAll('/', '_');
    forms.push(
      { form: 'base64', bytes: Buffer.from(base64) },
      { form: 'base64url', bytes: Buffer.from(url) },
    );
  }
  return forms;
}

function filesUnder(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length > FILES_MAX) throw new Error(`${path} holds more than ${FILES_MAX} files.`);
  return files;
}

/**
 * Searches every byte of every file (a folder means all files under it) for texts that may not be readable there: as
 * UTF-8, UTF-16, JSON, base64 at each alignment, URL-encoded and hexadecimal. Give texts of four characters or more,
 * a shorter one turns up by chance.
 */
export function findPlainText(
  paths: readonly string[],
  needles: readonly string[],
): readonly PlainTextFinding[] {
  for (const needle of needles)
    if (needle.length < 4) throw new RangeError('A needle of fewer than four characters turns up by chance.');
  const searched = needles.map((needle) => ({ needle, forms: formsOf(needle) }));
  return paths.flatMap(filesUnder).flatMap((file) => {
    const bytes = readFileSync(file);
    return searched.flatMap(({ needle, forms }) => {
      const found = forms.find((form) => bytes.includes(form.bytes));
      return found ? [{ file, needle, form: found.form }] : [];
    });
  });
}
