import { fixtureOrganisations, type Unit } from '@meereis/access';
import { firstOwner, type FirstOwnerFacts } from './first-owner.rule';

const unit = (id: string): Unit => {
  const found = fixtureOrganisations.unit(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const owner = (over: Partial<FirstOwnerFacts>) =>
  firstOwner({
    proposed: 'uwv-executor',
    region: 'AM22',
    reporter: unit('uwv-am13'),
    consent: false,
    units: fixtureOrganisations.units(),
    ...over,
  })?.id;

describe('who directs the case of one person of a group', () => {
  it('R012: the organisation of the intake route, in the person’s own region', () => {
    expect(owner({ proposed: 'uwv-executor' })).toBe('uwv-am22');
    expect(owner({ proposed: 'municipality' })).toBe('gemeente-am22');
    expect(owner({ proposed: 'municipality', reporter: unit('gemeente-am13') })).toBe('gemeente-am22');
  });

  it('Q06: a social partner only with consent; else the own organisation there keeps the case', () => {
    const fnv = unit('fnv-am13');
    expect(owner({ proposed: 'union' })).toBe('uwv-am22');
    expect(owner({ proposed: 'union', reporter: fnv })).toBe('fnv-am22');
    expect(owner({ proposed: 'uwv-executor', reporter: fnv })).toBe('fnv-am22');
    expect(owner({ proposed: 'uwv-executor', reporter: fnv, consent: true })).toBe('uwv-am22');
    expect(owner({ proposed: 'municipality', reporter: fnv, consent: true })).toBe('gemeente-am22');
  });

  it('Q06: a municipality cannot go on in another region itself: the municipality there gets the case', () => {
    expect(owner({ proposed: 'union', reporter: unit('gemeente-am13') })).toBe('gemeente-am22');
  });

  it('between two unions nobody else chooses for the person', () => {
    expect(owner({ proposed: 'union', consent: true })).toBe('uwv-am22');
    const one = fixtureOrganisations.units().filter((other) => other.id !== 'cnv-am22');
    expect(owner({ proposed: 'union', consent: true, units: one })).toBe('fnv-am22');
  });

  it('Q06: nobody, where the reporter may hand the data to none of them', () => {
    const rmt = unit('rmt-am13');
    expect(owner({ reporter: rmt })).toBeUndefined();
    expect(owner({ reporter: rmt, region: 'AM13' })).toBe('rmt-am13');
  });
});
