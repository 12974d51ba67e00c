import type { Oin, RegionCode } from '@meereis/kernel';
import type { CaseResource } from '../policy';
import type { Unit } from '../principal';
import { relationsOf } from './relation';

/** Goal: a unit has exactly the ties it has, the strongest first; nearness alone is none. */
const region = (code: string) => code as RegionCode;
const unit = (over: Partial<Unit> = {}): Unit => ({
  id: 'rmt-am13',
  oin: '00000099000000001000' as Oin,
  kind: 'mobility-team',
  region: region('AM13'),
  name: 'Team',
  ...over,
});
const ofOthers: CaseResource = { ownerUnit: 'uwv-am22', region: region('AM22'), formerOwners: [] };
const nearby: CaseResource = { ...ofOthers, region: region('AM13') };

describe('the ties of a unit to a case', () => {
  it('are none for a stranger, and the region alone for a neighbour', () => {
    expect(relationsOf(unit(), ofOthers)).toEqual(['stranger']);
    expect(relationsOf(unit(), nearby)).toEqual(['own-region']);
  });

  it('are the region’s for no unit without a region', () => {
    const nationwide = unit();
    Reflect.deleteProperty(nationwide, 'region');
    expect(relationsOf(nationwide, nearby)).toEqual(['stranger']);
  });

  it('R142: a case nobody took is known to the mobility team of its region and to nobody else', () => {
    const waiting = { ...nearby, escalated: true };
    expect(relationsOf(unit(), waiting)).toEqual(['escalated', 'own-region']);
    expect(relationsOf(unit(), { ...waiting, escalated: false })).toEqual(['own-region']);
    expect(relationsOf(unit({ kind: 'municipality' }), waiting)).toEqual(['own-region']);
    expect(relationsOf(unit({ region: region('AM22') }), waiting)).toEqual(['stranger']);
    expect(relationsOf(unit(), { ...ofOthers, escalated: true })).toEqual(['stranger']);
  });

  it('R036: each is named by its own field, the strongest first', () => {
    const all: CaseResource = {
      ...ofOthers,
      ownerUnit: 'rmt-am13',
      offeredTo: 'rmt-am13',
      referredTo: ['fnv-am13', 'rmt-am13'],
      askedToAgree: ['rmt-am13'],
      formerOwners: ['rmt-am13'],
    };
    expect(relationsOf(unit(), all)).toEqual(['owner', 'offered', 'referred', 'asked', 'former']);
    expect(relationsOf(unit({ id: 'fnv-am13' }), all)).toEqual(['referred']);
  });
});
