import { registerDecorator } from 'class-validator';
import { parseKvk, parseLocalDate, parseMunicipalityCode, parseRegionCode } from '@meereis/kernel';

type Parse = (text: string) => { readonly ok: boolean };

function checkedBy(name: string, parse: Parse, message: string) {
  return (options: { readonly each?: boolean } = {}): PropertyDecorator =>
    (target, propertyName) => {
      registerDecorator({
        name,
        target: target.constructor,
        propertyName: String(propertyName),
        options: { message, ...options },
        validator: { validate: (value: unknown) => typeof value === 'string' && parse(value).ok },
      });
    };
}

export const IsLocalDate = checkedBy(
  'isLocalDate',
  parseLocalDate,
  'Dit is geen bestaande datum (JJJJ-MM-DD).',
);
export const IsRegion = checkedBy(
  'isRegion',
  parseRegionCode,
  'Dit is geen code van een van de 35 arbeidsmarktregio’s.',
);
export const IsMunicipality = checkedBy(
  'isMunicipality',
  parseMunicipalityCode,
  'Een gemeentecode is GM met vier cijfers.',
);
export const IsKvk = checkedBy('isKvk', parseKvk, 'Een KVK-nummer heeft acht cijfers.');

/** Forms of address point at a name; a register of organisations holds none (AVG art. 5). */
const ADDRESSED = /\b(?:dhr|mevr|mw|meneer|mevrouw|de heer)\b/i;

export const IsFunction = checkedBy(
  'isFunction',
  (text) => ({ ok: !ADDRESSED.test(text) }),
  'Noem een functie of afdeling, geen naam van een persoon.',
);
