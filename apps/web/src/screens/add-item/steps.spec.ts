import { emptyItem } from './item-body';
import { AGREEMENT, CHECK, CHOOSE, MONEY, PRIOR, stepOf } from './steps';

const EMPTY = emptyItem('1-3-2022');
const AGREED = { ...EMPTY, description: 'Tien gesprekken', plannedUntil: '1-6-2022' };
const PAID = { ...AGREED, price: '100,00', vat: 'ex', amounts: ['100,00'] };

describe('the step of adding an item', () => {
  it('is the first as long as nothing is chosen', () => {
    for (const asked of [null, '1', '3', '5']) expect(stepOf(asked, false, PAID)).toBe(CHOOSE);
  });

  it('is the one the address asks for when all before it is filled in', () => {
    expect(stepOf('2', true, EMPTY)).toBe(PRIOR);
    expect(stepOf('4', true, AGREED)).toBe(MONEY);
    expect(stepOf('5', true, PAID)).toBe(CHECK);
  });

  it('goes back to the first that is not filled in, as after a reload', () => {
    expect(stepOf('5', true, EMPTY)).toBe(AGREEMENT);
    expect(stepOf('4', true, { ...AGREED, plannedUntil: '31-2-2022' })).toBe(AGREEMENT);
    expect(stepOf('5', true, AGREED)).toBe(MONEY);
    expect(stepOf('5', true, { ...PAID, amounts: ['99,00'] })).toBe(MONEY);
    expect(stepOf('5', true, { ...PAID, vat: '' })).toBe(MONEY);
  });

  it('is never one that does not exist', () => {
    for (const asked of ['0', '-2', 'x', '2.5']) expect(stepOf(asked, true, PAID)).toBe(CHOOSE);
    expect(stepOf('9', true, PAID)).toBe(CHECK);
  });
});
