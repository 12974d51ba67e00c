import { newUuid, localDate, type Uuid } from '@meereis/kernel';
import { accountAggregate } from '@meereis/staff';
import { UWV } from '../testing/case';
import { reported } from '../testing/events';
import { openHttpHouse, type HttpHouse } from '../testing/http';
import { principal } from '../testing/house';
import { askedByThemselves } from './asked-by-themselves';
import { RequestCorrectionController } from './request-correction.controller';

/** Goal: two accounts of one human being are known as one, from the log itself. */
let http: HttpHouse;
beforeAll(async () => {
  http = await openHttpHouse([RequestCorrectionController], []);
});
afterAll(() => http.close());

const CLAIM = 'mens-1';

/** The account that asks in these tests, as the administrator registered it. */
async function registered(accountId: Uuid): Promise<void> {
  const commandId = newUuid();
  await http.house.runner.run({
    aggregate: accountAggregate,
    id: accountId,
    expected: 'no-stream',
    principal: principal(UWV, 'administrator', 79),
    action: 'account.register',
    purpose: 'administration',
    commandId,
    correlationId: commandId,
    resource: () => undefined,
    decide: () => ({
      ok: true,
      value: [
        {
          type: 'account-registered.v1',
          data: {
            accountId,
            displayName: 'Test',
            unit: UWV.id,
            personClaim: CLAIM,
            registeredOn: localDate('2022-01-03'),
          },
        },
      ],
    }),
  });
}

test('R028: who asked for a correction is known again under another account', async () => {
  const asker = principal(UWV);
  await registered(asker.accountId);
  const { arrangementId } = await http.openCase([reported()]);
  const asked = await http.write(UWV.id, arrangementId, 'corrections', {
    fact: 'unemployed-from',
    to: '2022-01-15',
    reason: 'wrong-information',
    explanation: 'Op het contract staat 15 januari.',
  });
  expect(asked.status).toBe(200);
  const ids = { arrangementId, correctionId: asked.body['correctionId'] as Uuid };
  const other = principal(UWV, 'caseworker', 78);
  const { runner } = http.house;
  expect(await askedByThemselves(runner, { ...other, personClaim: CLAIM }, ids)).toBe(true);
  expect(await askedByThemselves(runner, { ...other, personClaim: 'mens-2' }, ids)).toBe(false);
  // Without the identity provider's word accounts are told apart by themselves alone.
  expect(await askedByThemselves(runner, other, ids)).toBe(false);
  expect(
    await askedByThemselves(runner, { ...other, personClaim: CLAIM }, { ...ids, correctionId: newUuid() }),
  ).toBe(false);
});
