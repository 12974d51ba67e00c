import { aftercareMissing, beforeClosing, itemsOpen } from './end-state';

type File = Parameters<typeof beforeClosing>[0];

const ITEM: File['items'][number] = {
  itemId: 'a',
  catalogueId: 'x',
  description: '',
  status: 'started',
  inForce: true,
  inDraft: false,
  withdrawn: false,
  plannedFrom: '2022-03-01',
  plannedUntil: '2022-04-01',
  price: { cents: 0, currency: 'EUR' },
  vat: 'ex',
  funding: [],
  employerPart: false,
  quotes: [],
};
const WORK: File['end']['results'][number] = {
  placementId: 'p',
  result: 'work',
  startsOn: '2022-03-01',
  aftercare: [],
};
const held = (moment: 'week' | 'month' | 'other') => ({
  moment,
  heldOn: '2022-03-08',
  result: 'Goed',
  stillAtWork: true,
});
const FILE: File = { items: [], end: { results: [], matches: [] }, plan: { secondAgreements: [] } };

describe('what closing waits for', () => {
  it('is nothing when nothing is open', () => {
    expect(beforeClosing(FILE)).toEqual([]);
  });

  it('is each item that is agreed or has begun, not what is over or was only drafted (R030)', () => {
    expect(itemsOpen([ITEM, { ...ITEM, status: 'interrupted' }])).toHaveLength(2);
    expect(itemsOpen([{ ...ITEM, status: 'planned' }])).toHaveLength(1);
    expect(itemsOpen([{ ...ITEM, status: 'planned', inForce: false }])).toEqual([]);
    expect(
      itemsOpen([
        { ...ITEM, status: 'completed' },
        { ...ITEM, status: 'stopped' },
      ]),
    ).toEqual([]);
    expect(beforeClosing({ ...FILE, items: [ITEM] })).toEqual([
      { what: '1 onderdeel loopt nog', to: 'plan' },
    ]);
  });

  it('is aftercare of work and of a business that go on, both contacts (R026)', () => {
    expect(aftercareMissing([WORK, { ...WORK, result: 'business' }])).toHaveLength(2);
    expect(aftercareMissing([{ ...WORK, aftercare: [held('week')] }])).toHaveLength(1);
    expect(aftercareMissing([{ ...WORK, aftercare: [held('week'), held('month')] }])).toEqual([]);
    expect(
      aftercareMissing([
        { ...WORK, result: 'education' },
        { ...WORK, brokenOn: '2022-03-05' },
      ]),
    ).toEqual([]);
  });

  it('is an answer that somebody else still owes (R032, R044)', () => {
    const secondAgreements = [
      { requestId: 'r', unit: 'u', items: [], answerBy: '2022-03-10', status: 'asked' as const },
    ];
    expect(beforeClosing({ ...FILE, plan: { secondAgreements } }).map(({ to }) => to)).toEqual([
      'plan-vaststellen',
    ]);
  });
});
