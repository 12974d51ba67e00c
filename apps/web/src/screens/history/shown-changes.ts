import type { Dto } from '../../api/client';
import { PHASES } from '../../words/phases';

export interface ShownChange {
  readonly key: string;
  /** `Onderdelen: prijs: bedrag was € 2.000,00, is € 2.400,00`. */
  readonly sentence: string;
}

const WORDS: Readonly<Record<string, string>> = {
  ...PHASES,
  ja: 'ja',
  nee: 'nee',
  ex: 'exclusief btw',
  incl: 'inclusief btw',
  planned: 'gepland',
  started: 'gestart',
  interrupted: 'onderbroken',
  completed: 'afgerond',
  stopped: 'gestopt',
  offered: 'aangeboden',
  accepted: 'aangenomen',
  declined: 'geweigerd',
  withdrawn: 'ingetrokken',
  expired: 'verlopen',
};

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** Lower-case words with hyphens: a code of the system, and no answer of a person. */
const CODE = /^[a-z]+(?:-[a-z0-9]+)*$/;
const TECHNICAL = /(?:Id|Hash|sha256|currency)$/;

function word(value: string | undefined): string | undefined {
  if (value === undefined || UUID.test(value)) return undefined;
  if (Object.hasOwn(WORDS, value)) return WORDS[value];
  return CODE.test(value) ? undefined : value;
}

/** What an event changed, in sentences; numbers of the system stay out, and a code without a word is said to have changed. */
export function shownChanges(changes: readonly Dto<'ChangeDto'>[]): readonly ShownChange[] {
  return changes
    .filter(({ path }) => !TECHNICAL.test(path))
    .map(({ path, label, before, after }) => ({
      key: path,
      sentence: `${label} ${difference(before, after)}`,
    }));
}

function difference(before: string | undefined, after: string | undefined): string {
  const [was, is] = [word(before), word(after)];
  if (before === undefined) return is === undefined ? 'is ingevuld' : `is nu: ${is}`;
  if (after === undefined) return was === undefined ? 'is vervallen' : `is vervallen; was: ${was}`;
  if (was === undefined || is === undefined) return is === undefined ? 'is gewijzigd' : `is nu: ${is}`;
  return `was: ${was}; is nu: ${is}`;
}
