import type { Chance } from './chance';

const FIRST_NAMES = [
  'Anouk',
  'Bram',
  'Carlijn',
  'Daan',
  'Elif',
  'Fatima',
  'Gerrit',
  'Hanneke',
  'Ibrahim',
  'Joke',
  'Karim',
  'Lotte',
  'Mehmet',
  'Nadia',
  'Otto',
  'Petra',
  'Quinten',
  'Rachida',
  'Sander',
  'Tineke',
  'Umar',
  'Vera',
  'Willem',
  'Xander',
  'Yasmina',
  'Zoë',
  'Ahmed',
  'Britt',
  'Cees',
  'Denise',
  'Erik',
  'Femke',
  'Gülsen',
  'Henk',
  'Ingrid',
  'Jeroen',
  'Kees',
  'Linda',
  'Marcel',
  'Noor',
  'Olga',
  'Piotr',
  'Ruud',
  'Samira',
  'Theo',
  'Ursula',
  'Vincent',
  'Wendy',
] as const;

const SURNAMES: readonly (readonly [string | undefined, string])[] = [
  ['de', 'Proef'],
  ['van', 'Testendam'],
  [undefined, 'Voorbeeld'],
  ['van der', 'Fictie'],
  [undefined, 'Bakkerman'],
  ['de', 'Vriesland'],
  [undefined, 'Yildirimsoy'],
  ['van den', 'Oefenberg'],
  [undefined, 'Jansenaar'],
  ['el', 'Proefani'],
  [undefined, 'Smitsveld'],
  ['van', 'Bedachten'],
  [undefined, 'Mulderink'],
  ['ten', 'Probeersel'],
  [undefined, 'Visserdijk'],
  ['van de', 'Schijnwaard'],
  [undefined, 'Kowalskaya'],
  ['de', 'Groothuis'],
  [undefined, 'Bosmanzee'],
  ['van', 'Simulatie'],
  [undefined, 'Hendriksma'],
  ['den', 'Dekkerhof'],
  [undefined, 'Peterslag'],
  ['van', 'Modelstein'],
  [undefined, 'Aydinoglu'],
  [undefined, 'Willemsgraaf'],
  ['van het', 'Hofstede'],
  [undefined, 'Koningsoord'],
  ['de', 'Leeuwerik'],
  [undefined, 'Brouwersma'],
];

const STREETS = [
  'Lindenlaan',
  'Kerkstraat',
  'Stationsweg',
  'Beukenhof',
  'Molenweg',
  'Dorpsstraat',
  'Havenkade',
  'Wilgenpad',
  'Marktplein',
  'Singel',
  'Eikenlaan',
  'Schoolstraat',
] as const;

/** Weights of the 11-proof over the first eight digits. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The n-th test number: nine digits that begin with 9 and satisfy the 11-proof, as test numbers do. */
export function testBsn(n: number): string {
  for (let digits = 90_000_000 + n * 11; ; digits += 1) {
    const text = String(digits);
    const sum = WEIGHTS.reduce<number>((total, weight, at) => total + weight * Number(text[at]), 0);
    if (sum % 11 < 10) return `${text}${sum % 11}`;
  }
}

export interface DemoPerson {
  readonly bsn?: string;
  readonly firstNames: string;
  readonly prefix?: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly town: string;
  readonly telephone: string;
  readonly municipality: string;
  readonly secrecy: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Somebody who does not exist, in this municipality. Names are put together so that nobody is called so. */
export function demoPerson(
  n: number,
  chance: Chance,
  home: { readonly code: string; readonly name: string },
  withBsn: boolean,
): DemoPerson {
  const [prefix, surname] = chance.oneOf(SURNAMES);
  const birthDate = `${chance.number(1958, 2003)}-${two(chance.number(1, 12))}-${two(chance.number(1, 28))}`;
  return {
    ...(withBsn ? { bsn: testBsn(n) } : {}),
    firstNames: chance.oneOf(FIRST_NAMES),
    ...(prefix === undefined ? {} : { prefix }),
    surname,
    birthDate,
    street: chance.oneOf(STREETS),
    houseNumber: String(chance.number(1, 240)),
    postcode: `${chance.number(1000, 9999)} ZZ`,
    town: home.name,
    telephone: `0600${String(100_000 + n)}`,
    municipality: home.code,
    secrecy: chance.percent(3),
  };
}

/** First names, prefix and surname as one, as a search by name asks it. */
export function fullNameOf({ firstNames, prefix, surname }: DemoPerson): string {
  return [firstNames, prefix, surname].filter((part) => part !== undefined).join(' ');
}
