import type { CommandRunner } from '@meereis/commands';
import { accountAggregate } from '@meereis/staff';
import { givenEvents } from '@meereis/projections/testing';
import type { Principal } from '@meereis/access';
import type { Uuid } from '@meereis/kernel';
import { uuid } from '../testing/given';
import { tookPart } from './took-part';

/** Accounts as they are registered, each of a person or of nobody known. */
const PEOPLE = new Map<Uuid, string | undefined>([
  [uuid(1), 'person-a'],
  [uuid(2), 'person-a'],
  [uuid(3), 'person-b'],
  [uuid(4), undefined],
]);

const accounts: Pick<CommandRunner, 'load'> = {
  load: (aggregate, id) => {
    const personClaim = PEOPLE.get(id);
    const data = {
      accountId: id,
      displayName: 'Kassier',
      unit: 'uwv-kassier',
      ...(personClaim && { personClaim }),
    };
    const [event] = givenEvents({ streamId: `account-${id}`, type: 'account-registered.v1', data });
    if (event === undefined || aggregate.name !== accountAggregate.name) throw new Error('No account.');
    return Promise.resolve({ state: aggregate.evolve(aggregate.initial, event), revision: 0 });
  },
};
const acting = (accountId: Uuid, personClaim?: string) =>
  ({ accountId, ...(personClaim && { personClaim }) }) as Principal;

it('R057: is true of the same account, and of another account of the same person', async () => {
  expect(await tookPart(accounts, acting(uuid(1), 'person-a'), [uuid(3), uuid(1)])).toBe(true);
  expect(await tookPart(accounts, acting(uuid(1), 'person-a'), [uuid(3), uuid(2)])).toBe(true);
});

it('R057: is not true of others, and two accounts of nobody known are not one person', async () => {
  expect(await tookPart(accounts, acting(uuid(1), 'person-a'), [uuid(3), uuid(4)])).toBe(false);
  expect(await tookPart(accounts, acting(uuid(9)), [uuid(4)])).toBe(false);
  expect(await tookPart(accounts, acting(uuid(1), 'person-a'), [])).toBe(false);
});
