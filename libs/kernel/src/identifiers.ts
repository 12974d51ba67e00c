import { isValidIBAN } from 'ibantools';
import type { Brand } from './brand';
import { err, ok, type Result } from './result';

/** Burgerservicenummer: nine digits, 11-proof, never 000000000. May only be used where a law says so (UAVG art. 46). */
export type Bsn = Brand<string, 'Bsn'>;
/** Rechtspersonen- en samenwerkingsverbandeninformatienummer: same proof as the BSN. */
export type Rsin = Brand<string, 'Rsin'>;
/** Organisatie-identificatienummer, 20 positions (OIN-stelsel 3.0.0); prefix 00000099 is for tests. */
export type Oin = Brand<string, 'Oin'>;
/** Kamer van Koophandel number, eight digits; no published check digit. */
export type Kvk = Brand<string, 'Kvk'>;
/** International Bank Account Number without spaces, upper case. */
export type Iban = Brand<string, 'Iban'>;
/** Labour-market region, CBS code `AM01`..`AM38`. */
export type RegionCode = Brand<string, 'RegionCode'>;
/** Municipality, CBS code `GM0014` (GM and the four digits of the BRP table). */
export type MunicipalityCode = Brand<string, 'MunicipalityCode'>;

/** Weights 9..2 and -1 on the last digit; the sum is divisible by 11. */
function elevenProof(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const weight = index === 8 ? -1 : 9 - index;
    sum += Number(digits.charAt(index)) * weight;
  }
  return sum % 11 === 0;
}

function nineDigits<T>(text: string, name: string): Result<T, string> {
  if (!/^\d{9}$/.test(text)) return err(`Een ${name} heeft negen cijfers.`);
  if (text === '000000000' || !elevenProof(text))
    return err(`Dit is geen geldig ${name}: het voldoet niet aan de elfproef.`);
  return ok(text as T);
}

export function parseBsn(text: string): Result<Bsn, string> {
  return nineDigits<Bsn>(text, 'BSN');
}

export function parseRsin(text: string): Result<Rsin, string> {
  return nineDigits<Rsin>(text, 'RSIN');
}

const OIN_PREFIXES = ['01', '02', '03', '04', '06', '07', '08', '09', '10', '11', '99'];

export function parseOin(text: string): Result<Oin, string> {
  const refused = err('Een OIN heeft twintig posities: acht voor het voorvoegsel en twaalf voor het nummer.');
  if (!/^000000\d{2}[0-9A-Z]{9}000$/.test(text) || !OIN_PREFIXES.includes(text.slice(6, 8))) return refused;
  if (text.slice(6, 8) === '01' && !parseRsin(text.slice(8, 17)).ok)
    return err('Het RSIN in dit OIN is niet geldig.');
  if (text.slice(6, 8) !== '07' && !/^\d{20}$/.test(text)) return refused;
  // A KVK number has eight digits, so one zero more follows it (OIN-stelsel 3.0.0).
  if (text.slice(6, 8) === '03' && !text.endsWith('0000')) return refused;
  return ok(text as Oin);
}

export function parseKvk(text: string): Result<Kvk, string> {
  return /^\d{8}$/.test(text) ? ok(text as Kvk) : err('Een KVK-nummer heeft acht cijfers.');
}

export function parseIban(text: string): Result<Iban, string> {
  const compact = text.replaceAll(' ', '').toUpperCase();
  return isValidIBAN(compact) ? ok(compact as Iban) : err('Dit is geen geldig IBAN.');
}

const UNUSED_REGIONS = ['AM04', 'AM16', 'AM31'];

/** The 35 codes in use: AM01 to AM38 without AM04, AM16 and AM31 (actors.md §3). */
export function parseRegionCode(text: string): Result<RegionCode, string> {
  const number = /^AM(\d{2})$/.exec(text)?.[1];
  const known =
    number !== undefined && Number(number) >= 1 && Number(number) <= 38 && !UNUSED_REGIONS.includes(text);
  return known
    ? ok(text as RegionCode)
    : err('Dit is geen code van een van de 35 arbeidsmarktregio’s (AM01 tot en met AM38).');
}

export function parseMunicipalityCode(text: string): Result<MunicipalityCode, string> {
  return /^GM\d{4}$/.test(text)
    ? ok(text as MunicipalityCode)
    : err('Een gemeentecode is GM met vier cijfers.');
}
