import { fundersFor, withPresent, type Funder } from './funders';

const funder = (id: string, open: Funder['open'] = 'yes'): Funder => ({ id, nameNl: id.toUpperCase(), open });

describe('who may pay', () => {
  it('is who the catalogue names for the offer', () => {
    expect(fundersFor({ funders: [funder('a')] }, [{ funders: [funder('b')] }])).toEqual([funder('a')]);
  });

  it('is each it names anywhere, once and in the order of the longest list, where it names none for the offer', () => {
    const offers = [
      { funders: [funder('z')] },
      { funders: [funder('a'), funder('b'), funder('c')] },
      { funders: [funder('b'), funder('y')] },
    ];
    expect(fundersFor({ funders: [] }, offers).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'y', 'z']);
  });

  it('keeps who pays now, also when it is closed for new money or gone from the list', () => {
    const kept = withPresent([funder('a'), funder('b', 'no')], [{ funder: 'b' }, { funder: 'c', name: 'C' }]);
    expect(kept).toEqual([funder('a'), funder('b'), funder('c')]);
  });
});
