import { UNREGISTERED } from '../account';
import { ACCOUNT, administrator, context, outcome, registered, unit } from '../testing/given';
import { registerAccount } from './decide';

const command = { accountId: ACCOUNT, displayName: 'Medewerker 1', unit: unit('uwv-am22') };

describe('registering an account', () => {
  it('is for every unit of the own organisation', () => {
    const by = context(administrator('uwv-am13'));
    expect(outcome(registerAccount(UNREGISTERED, command, by))).toEqual(['account-registered.v1']);
  });

  it('keeps who works where, and which human being it is when that is known', () => {
    const by = context(administrator('uwv-am13'));
    const kept = {
      accountId: ACCOUNT,
      displayName: 'Medewerker 1',
      unit: 'uwv-am22',
      registeredOn: '2022-03-01',
    };
    expect(registerAccount(UNREGISTERED, command, by)).toEqual({
      ok: true,
      value: [{ type: 'account-registered.v1', data: kept }],
    });
    expect(registerAccount(UNREGISTERED, { ...command, personClaim: 'p-7' }, by)).toMatchObject({
      value: [{ data: { ...kept, personClaim: 'p-7' } }],
    });
  });

  it('is not for another organisation, nor for a unit nobody knows', () => {
    const by = context(administrator('gemeente-am13'));
    expect(outcome(registerAccount(UNREGISTERED, command, by))).toEqual(['unit-not-own']);
    expect(outcome(registerAccount(UNREGISTERED, { ...command, unit: undefined }, by))).toEqual([
      'unit-not-own',
    ]);
  });

  it('happens once', () => {
    const by = context(administrator('uwv-am13'));
    expect(outcome(registerAccount(registered(), command, by))).toEqual(['account-known']);
  });
});
