import fc from 'fast-check';
import { askedKeys, nameKeys, soundOf, stemOf, titleKeys } from './search-keys';

/** As the lists ask it: every word of the query begins a key. */
const finds = (keys: string, query: string, keyOf: (word: string) => string): boolean => {
  const asked = askedKeys(query, keyOf);
  return asked.length > 0 && asked.every((key) => keys.includes(` ${key}`));
};
const byName = (name: string, query: string) => finds(nameKeys(name), query, soundOf);
const byTitle = (title: string, query: string) => finds(titleKeys(title), query, stemOf);

describe('names', () => {
  it.each([
    ['Janssen Techniek', 'Jansen'],
    ['Bakkerij Meijer', 'meyer'],
    ['Deckers & Zoon', 'dekkers'],
    ['Van den Berg Bouw', 'vandenberg'],
    ['Müller Logistiek', 'Muller'],
    ['École Métal', 'ecole'],
    ['Visser Schilders', 'fisser'],
    ['Schouten Zorg', 'zorg schauten'],
    ['Opleidingscentrum Utrecht', 'opleid utr'],
  ])('"%s" is found by "%s"', (name, query) => {
    expect(byName(name, query)).toBe(true);
  });

  it.each([
    ['Janssen Techniek', 'Pietersen'],
    ['Van den Berg Bouw', 'berg zorg'],
    ['Visser Schilders', 'v'],
    ['Visser Schilders', '%'],
    ['Visser Schilders', ''],
  ])('"%s" is not found by "%s"', (name, query) => {
    expect(byName(name, query)).toBe(false);
  });

  it('are found by each of their own words, however they are written', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        for (const one of words.filter((typed) => askedKeys(typed, soundOf).length > 0)) {
          expect(byName(words.join(' '), one.toUpperCase())).toBe(true);
          expect(byName(words.join('-'), one)).toBe(true);
        }
      }),
    );
  });
});

describe('titles', () => {
  it.each([
    ['Cursussen lassen voor beginners', 'cursus'],
    ['Cursus heftruck', 'cursussen heftrucks'],
    ['Medewerkers in de logistiek', 'logistieke medewerker'],
    ['Verpleegkundigen', 'verpleegkundige'],
    ['Vrachtwagenchauffeur', 'vrachtwagen'],
  ])('"%s" is found by "%s"', (title, query) => {
    expect(byTitle(title, query)).toBe(true);
  });

  it('are not found by small words alone, nor by half of what was asked', () => {
    expect(byTitle('Medewerker in de logistiek', 'in de')).toBe(false);
    expect(byTitle('Medewerker in de logistiek', 'medewerker zorg')).toBe(false);
  });
});
