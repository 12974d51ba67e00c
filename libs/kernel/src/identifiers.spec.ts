import fc from 'fast-check';
import {
  parseBsn,
  parseIban,
  parseKvk,
  parseMunicipalityCode,
  parseOin,
  parseRegionCode,
  parseRsin,
} from './identifiers';

const refusal = (error: string) => ({ ok: false, error });
const taken = (value: string) => ({ ok: true, value });

describe.each([
  ['BSN', parseBsn],
  ['RSIN', parseRsin],
])('a %s', (name, parse) => {
  const noProof = `Dit is geen geldig ${name}: het voldoet niet aan de elfproef.`;

  it.each(['111222333', '123456782', '999990342'])('%s is valid', (digits) => {
    expect(parse(digits)).toEqual(taken(digits));
  });

  it.each(['111252333', '000000000', '123456789', '100000000'])('%s is not', (digits) => {
    expect(parse(digits)).toEqual(refusal(noProof));
  });

  it.each(['', '12345678', '1234567820', '12345678a', ' 123456782', '123.456.782'])(
    '"%s" does not have nine digits',
    (text) => {
      expect(parse(text)).toEqual(refusal(`Een ${name} heeft negen cijfers.`));
    },
  );

  it('changing any single digit breaks the proof', () => {
    const valid = fc
      .integer({ min: 0, max: 999_999_999 })
      .map((number) => String(number).padStart(9, '0'))
      .filter((digits) => parse(digits).ok);
    fc.assert(
      fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const changed = (Number(digits.charAt(place)) + shift) % 10;
        expect(parse(`${digits.slice(0, place)}${changed}${digits.slice(place + 1)}`).ok).toBe(false);
      }),
    );
  });
});

describe('an OIN', () => {
  const form = 'Een OIN heeft twintig posities: acht voor het voorvoegsel en twaalf voor het nummer.';

  it.each([
    '00000001823288444000',
    '00000001822477348000',
    '00000004194049711000',
    '00000003687501100000',
    '0000000705KO00000000',
    ...['02', '06', '08', '09', '10', '11', '99'].map((prefix) => `000000${prefix}000000001000`),
  ])('%s is valid', (text) => {
    expect(parseOin(text)).toEqual(taken(text));
  });

  it.each([
    '',
    '0000000182328844400',
    '000000018232884440000',
    '00000001823288444001',
    '00000005000000001000',
    '00000012000000001000',
    '10000004194049711000',
    '0000000405KO00000000',
    '00000003687501101000',
    'x00000004194049711000',
    '00000004194049711000x',
    '0000000705KO00000000x',
  ])('"%s" is not', (text) => {
    expect(parseOin(text)).toEqual(refusal(form));
  });

  it('with a wrong RSIN inside is refused for that', () => {
    expect(parseOin('00000001823288445000')).toEqual(refusal('Het RSIN in dit OIN is niet geldig.'));
  });
});

describe('a KVK number', () => {
  it.each(['68750110', '69599084', '90004760', '00000000'])('%s is valid', (text) => {
    expect(parseKvk(text)).toEqual(taken(text));
  });

  it.each(['', '6875011', '687501100', '6875011a', ' 68750110'])('"%s" is not', (text) => {
    expect(parseKvk(text)).toEqual(refusal('Een KVK-nummer heeft acht cijfers.'));
  });
});

describe('an IBAN', () => {
  it('is kept without spaces and in upper case', () => {
    expect(parseIban('NL91ABNA0417164300')).toEqual(taken('NL91ABNA0417164300'));
    expect(parseIban('nl91 abna 0417 1643 00')).toEqual(taken('NL91ABNA0417164300'));
    expect(parseIban('BE68539007547034')).toEqual(taken('BE68539007547034'));
  });

  it.each(['', 'NL92ABNA0417164300', 'NL91ABNA041716430', 'NL91-ABNA-0417-1643-00', '0417164300'])(
    '"%s" is refused',
    (text) => {
      expect(parseIban(text)).toEqual(refusal('Dit is geen geldig IBAN.'));
    },
  );
});

describe('a region', () => {
  it('has one of 35 codes: AM01 to AM38 without AM04, AM16 and AM31', () => {
    const all = Array.from({ length: 100 }, (_, number) => `AM${String(number).padStart(2, '0')}`);
    const known = all.filter((code) => parseRegionCode(code).ok);
    const expected = all.slice(1, 39).filter((code) => !['AM04', 'AM16', 'AM31'].includes(code));
    expect(known).toEqual(expected);
    expect(known).toHaveLength(35);
    expect(parseRegionCode('AM01')).toEqual(taken('AM01'));
  });

  it.each(['', 'AM1', 'AM001', 'am01', 'XAM01', 'AM01X', 'GM01', 'AM00', 'AM39', 'AM04', 'AM16', 'AM31'])(
    '"%s" is refused',
    (text) => {
      expect(parseRegionCode(text)).toEqual(
        refusal('Dit is geen code van een van de 35 arbeidsmarktregio’s (AM01 tot en met AM38).'),
      );
    },
  );
});

describe('a municipality', () => {
  it('has a code of GM and four digits', () => {
    expect(parseMunicipalityCode('GM0014')).toEqual(taken('GM0014'));
  });

  it.each(['', 'GM014', 'GM00140', 'gm0014', 'XGM0014', '0014'])('"%s" is refused', (text) => {
    expect(parseMunicipalityCode(text)).toEqual(refusal('Een gemeentecode is GM met vier cijfers.'));
  });
});
