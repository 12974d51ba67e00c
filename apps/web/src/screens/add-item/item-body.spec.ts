import { fundingFault, fundingOf, itemBody, type ItemTyped } from './item-body';

const typed: ItemTyped = {
  description: ' Tien gesprekken ',
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

describe('funding that must add up (R027)', () => {
  it('says how much is missing or too much', () => {
    expect(fundingFault({ price: '2.400,00', amounts: ['400,00', '1.900,00'] })).toMatch(/100,00 te weinig/);
    expect(fundingFault({ price: '2.400,00', amounts: ['400,00', '2.100,00'] })).toMatch(/100,00 te veel/);
    expect(fundingFault({ price: '2.400,00', amounts: ['400,00', '2.000,00'] })).toBeUndefined();
  });
});
