import { UNREGISTERED, type Account } from '../account';
import { ACCOUNT, administrator, context, outcome, registered, unit } from '../testing/given';
import { bootstrapAdministrator } from './decide';

const OPERATOR = administrator('gemeente-am13', { roles: ['system'] });

function bootstrap(account: Account, hasAdministrator = false, unitId = 'gemeente-am13') {
  const command = { accountId: ACCOUNT, displayName: 'Beheerder 1', unit: unit(unitId), hasAdministrator };
  return bootstrapAdministrator(account, command, context(OPERATOR));
}

describe('the first administrator of an organisation', () => {
  it('is registered and granted the role in one append', () => {
    expect(outcome(bootstrap(UNREGISTERED))).toEqual(['account-registered.v1', 'role-granted.v1']);
  });

  it('keeps who they are, where, and why they have the role', () => {
    const known = { accountId: ACCOUNT, displayName: 'Beheerder 1', personClaim: 'p-9' };
    const command = { ...known, unit: unit('gemeente-am13'), hasAdministrator: false };
    expect(bootstrapAdministrator(UNREGISTERED, command, context(OPERATOR))).toMatchObject({
      value: [
        { data: { ...known, unit: 'gemeente-am13', registeredOn: '2022-03-01' } },
        {
          data: {
            accountId: ACCOUNT,
            role: 'administrator',
            unit: 'gemeente-am13',
            reason: expect.stringContaining('Eerste beheerder') as string,
            grantedOn: '2022-03-01',
          },
        },
      ],
    });
    const [first] = (bootstrap(UNREGISTERED) as { value: readonly { data: object }[] }).value;
    expect(first?.data).not.toHaveProperty('personClaim');
  });

  it('keeps an account that was registered before', () => {
    expect(outcome(bootstrap(registered()))).toEqual(['role-granted.v1']);
  });

  it('is the first only: after that administrators grant roles', () => {
    expect(outcome(bootstrap(UNREGISTERED, true))).toEqual(['administrator-known']);
  });

  it('is no account of another unit', () => {
    expect(outcome(bootstrap(registered({ unit: 'uwv-am13' })))).toEqual(['account-elsewhere']);
  });

  it('is nobody who may hold no second role', () => {
    expect(
      outcome(bootstrap(registered({ unit: 'auditdienst', roles: ['auditor'] }), false, 'auditdienst')),
    ).toEqual(['role-alone']);
  });
});
