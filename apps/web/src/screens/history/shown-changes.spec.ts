import { shownChanges } from './shown-changes';

const said = (path: string, before?: string, after?: string): readonly string[] =>
  shownChanges([
    {
      path,
      label: 'Veld',
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]).map(({ sentence }) => sentence);

describe('what an event changed, in sentences', () => {
  it('says what was and what is', () => {
    expect(said('price/cents', '€ 2.000,00', '€ 2.400,00')).toEqual([
      'Veld was: € 2.000,00; is nu: € 2.400,00',
    ]);
    expect(said('description', undefined, 'Tien gesprekken')).toEqual(['Veld is nu: Tien gesprekken']);
    expect(said('description', 'Tien gesprekken')).toEqual(['Veld is vervallen; was: Tien gesprekken']);
  });

  it('puts codes that have a word in words', () => {
    expect(said('phase', 'admitted', 'planning')).toEqual([
      'Veld was: Toegelaten; is nu: Plan in voorbereiding',
    ]);
  });

  it('shows no code without a word, and no number of the system', () => {
    expect(said('funder', 'sector-money', 'rmt-money')).toEqual(['Veld is gewijzigd']);
    expect(said('funder', undefined, 'rmt-money')).toEqual(['Veld is ingevuld']);
    expect(said('items/x/itemId', undefined, '6485f886-fb40-57c7-a07d-33a424d09a7e')).toEqual([]);
    expect(said('price/currency', undefined, 'EUR')).toEqual([]);
  });
});
