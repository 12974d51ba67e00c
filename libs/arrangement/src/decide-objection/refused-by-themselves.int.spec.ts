import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import { accountAggregate } from '@meereis/staff';
import { PersonCases } from '../person-cases/person-cases.service';
import { refusedEvent } from '../testing/case-events';
import { UWV } from '../testing/case';
import { reported } from '../testing/events';
import { openHttpHouse, type HttpHouse } from '../testing/http';
import { principal } from '../testing/house';
import { objected } from '../testing/intake-events';
import { DecideObjectionController } from './decide-objection.controller';
import { refusedByThemselves } from './refused-by-themselves';

/** Goal: who refused is known again under another account, from the log itself (R141). */
let http: HttpHouse;
beforeAll(async () => {
  http = await openHttpHouse([DecideObjectionController], [PersonCases]);
});
afterAll(() => http.close());

const CLAIM = 'mens-1';

/** The account that refuses in these tests, as the administrator registered it. */
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

test('R141: another account of who refused is who refused; a colleague is not, and HTTP refuses the first', async () => {
  const { arrangementId } = await http.openCase([reported(), refusedEvent(), objected()]);
  const { runner } = http.house;
  const { accountId: refuser } = principal(UWV);
  const other = principal(UWV, 'caseworker', 78);
  const by = (who: typeof other) => refusedByThemselves(runner, who, arrangementId);

  expect(await by({ ...other, personClaim: CLAIM })).toBe(false);
  await registered(refuser);
  expect(await by({ ...other, personClaim: CLAIM })).toBe(true);
  expect(await by({ ...other, personClaim: 'mens-2' })).toBe(false);
  // Without a claim there is the account alone.
  expect(await by(other)).toBe(false);
  expect(await by(principal(UWV))).toBe(true);

  const { objectionId } = (objected() as { data: { objectionId: Uuid } }).data;
  const answer = await http.write(UWV.id, arrangementId, `objections/${objectionId}/decision`, {
    outcome: 'founded',
    motivation: 'Uit het contract blijkt een latere datum.',
    decidedOn: '2022-03-01',
  });
  expect(answer.codes).toContain('same-decider');
});
