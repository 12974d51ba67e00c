import { stemmer } from '@orama/stemmers/dutch';
import { searchText } from './search-text';

/** Words of a search beyond this count for nothing: nobody types so many. */
const WORDS_MAX = 10;
/** A single letter sounds like half of all names. */
const LETTERS_MIN = 2;

/** Said of a word, they do not tell one title from another. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'aan als bij de den der een en het in is naar of om onder op over te ten ter tot uit van voor met'.split(
    ' ',
  ),
);

/** Spellings that Dutch names mix up, in this order; what comes first is gone for what comes after. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch(?=$|[^aeiouy])/g, 's'],
  [/e?ij|e?y|ei/g, 'i'],
  [/ph/g, 'f'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ch|gh/g, 'g'],
  [/c/g, 'k'],
  [/th|dt/g, 't'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/ou/g, 'au'],
];

/** Letters and digits of each word, without case and accents. */
function wordsOf(text: string): readonly string[] {
  return searchText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** What a word of a name sounds like: `Janssen` as `Jansen`, `Meyer` as `Meijer`, `Dekkers` as `Deckers`. */
export function soundOf(word: string): string {
  return single(SOUNDS.reduce((sounding, [spelling, sound]) => sounding.replace(spelling, sound), word));
}

/** The stem of a Dutch word: `cursussen` as `cursus`, `scholingen` as `scholing` (Snowball). */
export function stemOf(word: string): string {
  return single(stemmer(word));
}

const stored = (keys: readonly string[]): string => ` ${[...new Set(keys)].join(' ')} `;

/** For the names of organisations: how each word sounds, and the whole in one word, as people write `vandenberg`. */
export function nameKeys(name: string): string {
  const words = wordsOf(name);
  return stored([...words, words.join('')].map(soundOf));
}

/** For titles of work: the stem of each word that says something. */
export function titleKeys(title: string): string {
  return stored(
    wordsOf(title)
      .filter((word) => !SMALL_WORDS.has(word))
      .map(stemOf),
  );
}

/** The keys of what somebody typed; each must begin a word of what is found. Empty: nothing is found by keys. */
export function askedKeys(query: string, keyOf: (word: string) => string): readonly string[] {
  return wordsOf(query)
    .filter((word) => !SMALL_WORDS.has(word))
    .slice(0, WORDS_MAX)
    .map(keyOf)
    .filter((key) => key.length >= LETTERS_MIN);
}
