import { ACCOUNT, administrator, context, outcome, registered } from '../testing/given';
import { endRole } from './decide';

const ending = { role: 'caseworker', reason: 'Uit dienst.' } as const;

describe('ending a role', () => {
  it('ends a role that is held', () => {
    const account = registered({ roles: ['caseworker'] });
    expect(outcome(endRole(account, ending, context(administrator('gemeente-am13')), ACCOUNT))).toEqual([
      'role-ended.v1',
    ]);
  });

  it('keeps who, which, where, why and when', () => {
    const account = registered({ roles: ['caseworker', 'coordinator'] });
    expect(endRole(account, ending, context(administrator('gemeente-am13')), ACCOUNT)).toMatchObject({
      value: [
        {
          data: {
            accountId: ACCOUNT,
            role: 'caseworker',
            unit: 'gemeente-am13',
            reason: 'Uit dienst.',
            endedOn: '2022-03-01',
          },
        },
      ],
    });
  });

  it('is not for a role that is not held', () => {
    expect(outcome(endRole(registered(), ending, context(administrator('gemeente-am13')), ACCOUNT))).toEqual([
      'role-not-held',
    ]);
  });

  it('leaves an administrator its own administration', () => {
    const self = context(administrator('gemeente-am13', { accountId: ACCOUNT }));
    const account = registered({ roles: ['administrator'] });
    expect(outcome(endRole(account, { ...ending, role: 'administrator' }, self, ACCOUNT))).toEqual([
      'end-own-administration',
    ]);
    const other = context(administrator('gemeente-am13'));
    expect(outcome(endRole(account, { ...ending, role: 'administrator' }, other, ACCOUNT))).toEqual([
      'role-ended.v1',
    ]);
    const both = registered({ roles: ['administrator', 'caseworker'] });
    expect(outcome(endRole(both, ending, self, ACCOUNT))).toEqual(['role-ended.v1']);
  });
});
