import { parseOin } from '@meereis/kernel';
import { canReceive } from '../role-units';
import { fixtureOrganisations } from './fixture-organisations';
import { createOrganisations } from './organisations';

describe('the organisations of the trial', () => {
  const units = fixtureOrganisations.units();

  it('has seven units in each of the 35 regions and three nationwide', () => {
    const regions = new Map<string, number>();
    for (const { region } of units) if (region) regions.set(region, (regions.get(region) ?? 0) + 1);
    expect(regions.size).toBe(35);
    expect([...new Set(regions.values())]).toEqual([7]);
    expect(units.filter(({ region }) => region === undefined).map(({ id }) => id)).toEqual([
      'uwv-kassier',
      'auditdienst',
      'szw',
    ]);
  });

  it('uses test OINs only, and one OIN for one organisation', () => {
    expect(units.filter(({ oin }) => !oin.startsWith('00000099') || !parseOin(oin).ok)).toEqual([]);
    const uwv = units.filter(({ id }) => id.startsWith('uwv-'));
    expect(new Set(uwv.map(({ oin }) => oin)).size).toBe(1);
    const others = units.filter(({ id }) => !id.startsWith('uwv-'));
    expect(others.some(({ oin }) => oin === uwv[0]?.oin)).toBe(false);
  });

  it('knows a unit by its id and tells who can receive a case', () => {
    expect(fixtureOrganisations.unit('gemeente-am22')).toMatchObject({
      name: 'Gemeente Rotterdam',
      kind: 'municipality',
      region: 'AM22',
      contactPoint: 'Contactpunt Gemeente Rotterdam: gemeente-am22@meereis.example',
    });
    expect(fixtureOrganisations.unit('gemeente-am04')).toBeUndefined();
    expect(
      units
        .filter(({ kind }) => !canReceive(kind))
        .some(({ id }) => !/^(roc-|uwv-kassier|auditdienst|szw)/.test(id)),
    ).toBe(false);
  });

  it('refuses two units with one id', () => {
    expect(() => createOrganisations([...units, ...units])).toThrow('share one id');
  });
});
