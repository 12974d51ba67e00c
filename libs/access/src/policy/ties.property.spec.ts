import fc from 'fast-check';
import { newUuid, type Oin, type RegionCode } from '@meereis/kernel';
import { ACTIONS, type Action, type CaseResource } from '../policy';
import { ROLES, type Principal } from '../principal';
import { accessPolicy } from './access-policy';

/** Goal: each ground for access stands on its own; the end of one never cuts or widens another (R036). */
const REGION = 'AM13' as RegionCode;
const UNIT = 'rmt-am13';
const NONE: CaseResource = { ownerUnit: 'other', region: 'AM22' as RegionCode, formerOwners: [] };

const TIES = {
  owner: { ownerUnit: UNIT },
  offered: { offeredTo: UNIT },
  referred: { referredTo: [UNIT] },
  asked: { askedToAgree: [UNIT] },
  former: { formerOwners: [UNIT] },
  escalated: { escalated: true, region: REGION },
} as const satisfies Record<string, Partial<CaseResource>>;
type Tie = keyof typeof TIES;

function rights(principal: Principal, ties: readonly Tie[]): readonly Action[] {
  const resource = ties.reduce<CaseResource>((all, tie) => ({ ...all, ...TIES[tie] }), NONE);
  return ACTIONS.filter((action) => accessPolicy.may(principal, action, resource).allowed);
}

describe('ties to a case', () => {
  it('give together exactly what each gives, in every combination and for every role', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(TIES) as Tie[]),
        fc.subarray([...ROLES], { minLength: 1 }),
        (ties, roles) => {
          const unit = {
            id: UNIT,
            oin: '00000099000000001000' as Oin,
            kind: 'mobility-team',
            region: REGION,
            name: 'Team',
          } as const;
          const principal: Principal = { accountId: newUuid(), displayName: 'M', unit, roles };
          const alone = new Set([
            ...rights(principal, []),
            ...ties.flatMap((tie) => rights(principal, [tie])),
          ]);
          expect([...rights(principal, ties)].sort()).toEqual([...alone].sort());
        },
      ),
      { numRuns: 500, seed: 36 },
    );
  });

  it('give a former owner, a referred or an asked unit no road to what the owner reads', () => {
    const caseworker: Principal = {
      accountId: newUuid(),
      displayName: 'M',
      unit: {
        id: UNIT,
        oin: '00000099000000001000' as Oin,
        kind: 'mobility-team',
        region: REGION,
        name: 'T',
      },
      roles: ['caseworker'],
    };
    for (const tie of ['offered', 'referred', 'asked'] as const) {
      expect(rights(caseworker, [tie])).not.toContain('arrangement.read');
      expect(rights(caseworker, [tie])).not.toContain('person.read');
    }
    expect(rights(caseworker, ['former'])).not.toContain('referral.read');
  });
});
