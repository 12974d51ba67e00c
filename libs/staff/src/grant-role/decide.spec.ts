import type { Role } from '@meereis/access';
import { UNREGISTERED, type Account } from '../account';
import { ACCOUNT, administrator, context, outcome, registered, unit } from '../testing/given';
import { grantRole } from './decide';

function grant(
  account: Account,
  role: Role,
  rolesElsewhere: readonly Role[] = [],
  by = administrator('gemeente-am13'),
) {
  const where = account.registered ? account.unit : 'gemeente-am13';
  const command = { role, reason: 'Nieuwe medewerker.', unit: unit(where), rolesElsewhere };
  return outcome(grantRole(account, command, context(by), ACCOUNT));
}

describe('granting a role', () => {
  it('gives the role', () => {
    expect(grant(registered(), 'caseworker')).toEqual(['role-granted.v1']);
  });

  it('keeps who, which, where, why and when', () => {
    const command = {
      role: 'caseworker',
      reason: 'Nieuw.',
      unit: unit('gemeente-am13'),
      rolesElsewhere: [],
    } as const;
    expect(grantRole(registered(), command, context(administrator('gemeente-am13')), ACCOUNT)).toMatchObject({
      value: [
        {
          data: {
            accountId: ACCOUNT,
            role: 'caseworker',
            unit: 'gemeente-am13',
            reason: 'Nieuw.',
            grantedOn: '2022-03-01',
          },
        },
      ],
    });
  });

  it('is not for an account nobody registered', () => {
    expect(grant(UNREGISTERED, 'caseworker')).toContain('account-unknown');
  });

  it('is not for a role already held', () => {
    expect(grant(registered({ roles: ['caseworker'] }), 'caseworker')).toEqual(['role-held']);
  });

  it('is never to oneself, also not through another account of the same person', () => {
    const self = administrator('gemeente-am13', { accountId: ACCOUNT });
    expect(grant(registered(), 'caseworker', [], self)).toEqual(['grant-to-self']);
    const other = administrator('gemeente-am13', { personClaim: 'p-1' });
    expect(grant(registered(), 'caseworker', [], other)).toEqual(['grant-to-self']);
    const [nobody, stranger] = [{ ...registered() }, { ...administrator('gemeente-am13') }];
    delete (nobody as { personClaim?: string }).personClaim;
    delete (stranger as { personClaim?: string }).personClaim;
    expect(grant(nobody, 'caseworker', [], stranger)).toEqual(['role-granted.v1']);
  });

  it('keeps cashier roles at the cashier’s unit (R149)', () => {
    expect(grant(registered({ unit: 'uwv-am13' }), 'cashier')).toEqual(['R149 role-not-at-this-unit']);
    expect(grant(registered({ unit: 'uwv-kassier' }), 'cashier')).toEqual(['role-granted.v1']);
    expect(grant(registered({ unit: 'uwv-kassier' }), 'caseworker')).toEqual(['R149 role-not-at-this-unit']);
  });

  it('gives no cashier role to somebody who carries out elsewhere (R149)', () => {
    const cashier = registered({ unit: 'uwv-kassier' });
    expect(grant(cashier, 'cashier', ['caseworker'])).toEqual(['R149 cashier-and-service']);
    expect(grant(registered(), 'caseworker', ['second-cashier'])).toEqual(['R149 cashier-and-service']);
    expect(grant(cashier, 'cashier', ['second-cashier'])).toEqual(['role-granted.v1']);
    expect(grant(registered(), 'caseworker', ['coordinator', 'administrator'])).toEqual(['role-granted.v1']);
    expect(grant(registered(), 'administrator', ['cashier', 'caseworker'])).toEqual(['role-granted.v1']);
  });

  it('gives no cashier role without a person claim, because then nobody can check the separation', () => {
    const unknown: Account = {
      registered: true,
      displayName: 'Kassier 1',
      unit: 'uwv-kassier',
      roles: [],
      absences: [],
    };
    expect(grant(unknown, 'cashier')).toEqual(['R149 person-claim-missing']);
  });

  it('lets a school buy nothing (R046)', () => {
    expect(grant(registered({ unit: 'roc-am13' }), 'caseworker')).toEqual(['R046 role-not-at-this-unit']);
    expect(grant(registered(), 'caseworker', ['education-contact'])).toEqual(['R046 education-and-purchase']);
    const school = registered({ unit: 'roc-am13' });
    expect(grant(school, 'education-contact', ['caseworker'])).toEqual(['R046 education-and-purchase']);
    expect(grant(school, 'practice-trainer', ['cashier'])).toEqual(['R046 education-and-purchase']);
    expect(grant(school, 'practice-trainer', ['education-contact'])).toEqual(['role-granted.v1']);
    const cashier = registered({ unit: 'uwv-kassier' });
    expect(grant(cashier, 'cashier', ['practice-trainer'])).toEqual(['R046 education-and-purchase']);
  });

  it('lets an auditor and an analyst hold nothing else', () => {
    const auditor = registered({ unit: 'auditdienst', roles: ['auditor'] });
    expect(grant(auditor, 'administrator')).toEqual(['role-alone']);
    expect(grant(registered({ unit: 'auditdienst' }), 'auditor', ['administrator'])).toEqual(['role-alone']);
    expect(grant(registered({ unit: 'szw' }), 'analyst')).toEqual(['role-granted.v1']);
    expect(grant(registered({ unit: 'auditdienst' }), 'auditor', ['auditor'])).toEqual(['role-granted.v1']);
    expect(grant(registered({ unit: 'szw' }), 'analyst', ['auditor'])).toEqual(['role-alone']);
    expect(grant(registered(), 'analyst')).toEqual(['role-place role-not-at-this-unit']);
  });

  it('gives nobody the role of the workers', () => {
    expect(grant(registered(), 'system')).toEqual(['role-system']);
  });

  it('names everything that refuses at once', () => {
    const self = administrator('gemeente-am13', { accountId: ACCOUNT });
    expect(grant(registered({ roles: ['caseworker'] }), 'cashier', [], self)).toEqual([
      'grant-to-self',
      'R149 role-not-at-this-unit',
      'R149 cashier-and-service',
    ]);
  });
});
