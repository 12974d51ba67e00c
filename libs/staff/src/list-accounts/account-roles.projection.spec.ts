import { expectIdempotent, givenEvents } from '@meereis/projections/testing';
import { ACCOUNT } from '../testing/given';
import { accountRolesProjection } from './account-roles.projection';

const streamId = `account-${ACCOUNT}`;
const role = { accountId: ACCOUNT, role: 'caseworker', unit: 'gemeente-am13', reason: 'Reden.' };
const events = givenEvents(
  {
    streamId,
    type: 'account-registered.v1',
    data: {
      accountId: ACCOUNT,
      displayName: 'Medewerker 1',
      unit: 'gemeente-am13',
      registeredOn: '2021-01-04',
    },
  },
  { streamId, type: 'role-granted.v1', data: { ...role, grantedOn: '2021-01-04' } },
  { streamId, type: 'role-ended.v1', data: { ...role, endedOn: '2022-03-01' } },
  { streamId, type: 'role-granted.v1', data: { ...role, grantedOn: '2022-04-01' } },
);

describe('the read model of accounts and roles', () => {
  it('shows who works where, with the revision to base a change on', async () => {
    const { accounts } = await expectIdempotent(accountRolesProjection, events);
    expect(accounts).toEqual([
      {
        account_id: ACCOUNT,
        display_name: 'Medewerker 1',
        unit: 'gemeente-am13',
        person_claim: null,
        revision: 3,
      },
    ]);
  });

  it('knows when a role ended, and that it was granted again', async () => {
    const ended = await expectIdempotent(accountRolesProjection, events.slice(0, 3));
    expect(ended['account_roles']).toMatchObject([{ role: 'caseworker', ended_on: '2022-03-01' }]);
    const again = await expectIdempotent(accountRolesProjection, events);
    expect(again['account_roles']).toMatchObject([{ granted_on: '2022-04-01', ended_on: null }]);
  });
});
