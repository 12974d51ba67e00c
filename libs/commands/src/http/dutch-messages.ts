import type { ValidationError } from 'class-validator';
import type { FieldError } from './problem';

const ERRORS_MAX = 50;
const DEPTH_MAX = 16;

type Sentence = string | ((first: string, second: string) => string);

/** By constraint of class-validator; a function gets the numbers that stand in its own English message. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  whitelistValidation: 'Dit veld is niet bekend.',
  unknownValue: 'De inhoud ontbreekt of is geen object.',
  isDefined: 'Dit veld is verplicht.',
  isNotEmpty: 'Dit veld mag niet leeg zijn.',
  isNotEmptyObject: 'Dit veld mag niet leeg zijn.',
  isString: 'Dit moet tekst zijn.',
  isBoolean: 'Dit moet true of false zijn.',
  isInt: 'Dit moet een geheel getal zijn.',
  isNumber: 'Dit moet een getal zijn.',
  isPositive: 'Dit moet meer dan nul zijn.',
  isArray: 'Dit moet een lijst zijn.',
  isObject: 'Dit moet een object zijn.',
  nestedValidation: 'Dit moet een object zijn, of een lijst van objecten.',
  isUuid: 'Dit moet een geldige UUID zijn.',
  isEmail: 'Dit moet een geldig e-mailadres zijn.',
  isUrl: 'Dit moet een geldig webadres zijn.',
  isDateString: 'Dit moet een datum zijn, zoals 2022-03-01.',
  isIso8601: 'Dit moet een datum zijn, zoals 2022-03-01.',
  isEnum: 'Deze waarde staat niet in de lijst.',
  isIn: 'Deze waarde staat niet in de lijst.',
  matches: 'Dit heeft niet de juiste vorm.',
  equals: 'Deze waarde kan hier niet.',
  arrayUnique: 'Geen waarde mag twee keer voorkomen.',
  arrayNotEmpty: 'Deze lijst mag niet leeg zijn.',
  min: (least) => `Dit moet ten minste ${least} zijn.`,
  max: (most) => `Dit mag ten hoogste ${most} zijn.`,
  minLength: (least) => `Dit moet ten minste ${least} tekens hebben.`,
  maxLength: (most) => `Dit mag ten hoogste ${most} tekens hebben.`,
  isLength: 'Dit heeft niet de juiste lengte.',
  arrayMinSize: (least) => `Deze lijst moet ten minste ${least} waarden hebben.`,
  arrayMaxSize: (most) => `Deze lijst mag ten hoogste ${most} waarden hebben.`,
};

/** How class-validator's own messages read; anything else was written, in Dutch, by the author of the form. */
const ENGLISH = /\b(?:must|should|unknown value|nested property)\b/;

/** What is wrong, field by field and in Dutch. Never repeats a value that was sent. */
export function fieldErrors(errors: readonly ValidationError[], path = '', depth = 0): readonly FieldError[] {
  if (depth > DEPTH_MAX) return [];
  return errors
    .flatMap((error): readonly FieldError[] => {
      const field = path === '' ? error.property : `${path}.${error.property}`;
      const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
        field: (field === '' || field === 'undefined' ? 'body' : field).slice(0, 200),
        message: sentenceOf(constraint, message),
      }));
      return [...own, ...fieldErrors(error.children ?? [], field, depth + 1)];
    })
    .slice(0, ERRORS_MAX);
}

function sentenceOf(constraint: string, message: string): string {
  if (!ENGLISH.test(message)) return message;
  const sentence = SENTENCES[constraint] ?? 'Deze waarde is niet geldig.';
  if (typeof sentence === 'string') return sentence;
  const [first = '', second = ''] =
    message
      .match(/-?\d+(?:\.\d+)?/g)
      ?.slice(-2)
      .reverse() ?? [];
  return sentence(first, second);
}
