import { checkedBy } from '@meereis/commands';
import { parseKvk, parseMunicipalityCode } from '@meereis/kernel';

export { IsLocalDate, IsRegion } from '@meereis/commands';

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
