import { fundingFault, fundingOf, itemBody, itemTerms, typedItem, type ItemTyped } from './item-body';

const typed: ItemTyped = {
  description: ' Tien gesprekken ',
  providerId: '',
  provider: '',
  plannedFrom: '1-3-2022',
  plannedUntil: '1-6-2022',
  price: '2.400,00',
  vat: 'ex',
  vatPercent: '',
  amounts: ['', '2.400,00'],
  regularShortfall: '',
  employerPart: false,
  notInitialEducation: false,
  reason: '',
};
const FUNDERS = [{ id: 'uwv' }, { id: 'rmt' }];

describe('a new item as it is sent', () => {
  it('has days and cents, and nothing that was left empty', () => {
    expect(itemBody('coaching', typed, FUNDERS)).toEqual({
      catalogueId: 'coaching',
      description: 'Tien gesprekken',
      plannedFrom: '2022-03-01',
      plannedUntil: '2022-06-01',
      price: { cents: 240_000, currency: 'EUR' },
      vat: 'ex',
      funding: [{ funder: 'rmt', amount: { cents: 240_000, currency: 'EUR' } }],
    });
  });

  it('leaves out who pays nothing', () => {
    expect(fundingOf(['0,00', ''], FUNDERS)).toEqual([]);
  });
});

describe('a provider', () => {
  it('goes by its number in the register, which knows its name', () => {
    expect(itemBody('coaching', { ...typed, providerId: 'p1', provider: 'Iets' }, FUNDERS)).toMatchObject({
      providerId: 'p1',
    });
    expect(itemBody('coaching', { ...typed, providerId: 'p1' }, FUNDERS)).not.toHaveProperty('provider');
    expect(itemBody('coaching', { ...typed, provider: ' Coach BV ' }, FUNDERS).provider).toBe('Coach BV');
  });
});

describe('an item that is opened to be changed', () => {
  const terms = {
    ...itemTerms(
      { ...typed, vat: 'incl', vatPercent: '21', regularShortfall: 'Te kort', employerPart: true },
      FUNDERS,
    ),
    notInitialEducation: true,
  };
  const item = {
    ...terms,
    funding: terms.funding.map((line) => ({ ...line, waits: false })),
    itemId: 'i1',
    catalogueId: 'coaching',
    status: 'planned' as const,
    inForce: true,
    inDraft: false,
    withdrawn: false,
    employerPart: true,
    quotes: [],
  };

  it('is sent as it was when nothing is changed', () => {
    expect(itemTerms(typedItem(item, FUNDERS), FUNDERS)).toEqual(terms);
    const registered = { ...item, provider: 'Coach BV', providerId: 'p1' };
    expect(itemTerms(typedItem(registered, FUNDERS), FUNDERS)).toEqual({ ...terms, providerId: 'p1' });
    const named = { ...item, provider: 'Coach BV' };
    expect(itemTerms(typedItem(named, FUNDERS), FUNDERS)).toEqual({ ...terms, provider: 'Coach BV' });
  });
});

describe('funding that must add up (R027)', () => {
  it('says how much is missing or too much', () => {
    expect(fundingFault({ price: '2.400,00', amounts: ['400,00', '1.900,00'] })).toMatch(/100,00 te weinig/);
    expect(fundingFault({ price: '2.400,00', amounts: ['400,00', '2.100,00'] })).toMatch(/100,00 te veel/);
    expect(fundingFault({ price: '2.400,00', amounts: ['400,00', '2.000,00'] })).toBeUndefined();
  });
});
