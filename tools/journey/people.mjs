import { randomInt } from 'node:crypto';

const SYLLABLES = [
  'ba',
  'dri',
  'fen',
  'gol',
  'hu',
  'jor',
  'kel',
  'lim',
  'mos',
  'nar',
  'pun',
  'rik',
  'sto',
  'wev',
];

function syllables(count) {
  return Array.from({ length: count }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join('');
}

/** Weights of the 11-proof: the last digit counts negatively. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

function isBsn(digits) {
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** A random number that satisfies the 11-proof and starts with 9, as test numbers do. One in eleven does. */
export function testBsn() {
  for (let attempt = 0; attempt < 10_000; attempt += 1) {
    const digits = `9${String(randomInt(100_000_000)).padStart(8, '0')}`;
    if (isBsn(digits)) return digits;
  }
  throw new Error('Geen test-BSN gevonden.');
}

/** A made-up name that nobody has, so that one finds one's own person in a list. */
export function newSurname() {
  return `Proef${syllables(5)}`;
}

/** Somebody who does not exist: a made-up name that nobody has, so that the same story can be told again and again. */
export function testPerson() {
  const year = 1960 + randomInt(36);
  const month = String(1 + randomInt(12)).padStart(2, '0');
  const day = String(1 + randomInt(28)).padStart(2, '0');
  return {
    bsn: testBsn(),
    firstNames: `Test${syllables(2)}`,
    prefix: 'van de',
    surname: newSurname(),
    birthDate: `${year}-${month}-${day}`,
    street: `Proef${syllables(3)}straat`,
    houseNumber: String(1 + randomInt(200)),
    postcode: `${3500 + randomInt(80)} ZZ`,
    town: 'Utrecht',
    telephone: `06${String(randomInt(100_000_000)).padStart(8, '0')}`,
    municipality: 'GM0344',
    secrecy: false,
  };
}

export function nameOf({ firstNames, prefix, surname }) {
  return `${firstNames} ${prefix} ${surname}`;
}
