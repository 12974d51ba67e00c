import { fixtureOrganisations } from '@meereis/access';
import { unitsOf } from './list-units.controller';

describe('the list of units', () => {
  const units = fixtureOrganisations.units();

  it('shows the units of a region that can receive a case', () => {
    const ids = unitsOf(units, { region: 'AM13', canReceive: 'true' }).map(({ id }) => id);
    expect(ids.sort()).toEqual([
      'cnv-am13',
      'fnv-am13',
      'gemeente-am13',
      'rmt-am13',
      'uwv-am13',
      'vno-ncw-am13',
    ]);
  });

  it('filters by kind', () => {
    expect(unitsOf(units, { kind: 'uwv-cashier' }).map(({ id }) => id)).toEqual(['uwv-kassier']);
  });

  it('stays under 300, so that it needs no pages', () => {
    expect(unitsOf(units, {}).length).toBeLessThan(300);
  });
});
