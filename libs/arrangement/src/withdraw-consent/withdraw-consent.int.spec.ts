import { accessPolicy, fixtureOrganisations, type Principal } from '@meereis/access';
import type { WriteContext } from '@meereis/commands';
import type { DomainEvent } from '@meereis/event-store';
import { EVENT_NAMESPACE, newUuid, uuidV5, type Uuid } from '@meereis/kernel';
import { nthArrangementId } from '../domain/case-of-person';
import { person } from '../domain/person';
import { PersonCases } from '../person-cases/person-cases.service';
import { CaseReader } from '../read-models/case-reader.service';
import { consented, established } from '../testing/case-events';
import { POLICY } from '../testing/case';
import { answerTask, offered, SET_CASE } from '../testing/events';
import { onCase, openHouse, principal, type House } from '../testing/house';
import { onPerson } from '../http/on-person';
import { decideWithdrawConsent } from './decide';
import { WithdrawConsentController } from './withdraw-consent.controller';

/** Goal: consent taken back closes the case for the unit it was offered to, over the real log. */
const at = (unit: string): Principal => {
  const found = fixtureOrganisations.unit(unit);
  if (found === undefined) throw new Error(unit);
  return principal(found);
};
const UWV = at('uwv-am13');
const FNV = at('fnv-am13');
const CONSENT = uuidV5(EVENT_NAMESPACE, 'consent/fnv-am13');

let house: House;
let personId: Uuid;
let caseId: Uuid;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const write = (expected: number | 'no-stream'): WriteContext => {
  const commandId = newUuid();
  return {
    principal: UWV,
    expected,
    commandId,
    correlationId: commandId,
    purpose: 'arrangement-execution',
  };
};

const ofCase = (events: readonly DomainEvent[]): readonly DomainEvent[] =>
  events.map(({ type, data }) => ({ type, data: { ...(data as object), personId, arrangementId: caseId } }));

beforeEach(async () => {
  personId = newUuid();
  caseId = nthArrangementId(personId, 1);
  await house.runner.run({
    ...write('no-stream'),
    aggregate: person,
    id: personId,
    action: 'person.register',
    resource: () => undefined,
    decide: () => ({
      ok: true,
      value: [established(), consented()].map(({ type, data }) => ({ type, data: { ...data, personId } })),
    }),
  });
  await onCase(house, caseId, { as: UWV, action: 'arrangement.open', expected: 'no-stream' }, () => ({
    ok: true,
    value: ofCase([
      ...SET_CASE,
      offered({ toUnit: 'fnv-am13', ground: 'consent', consentId: CONSENT }),
      answerTask(),
    ]),
  }));
});

const parts = () => {
  const cases = new PersonCases(house.runner, POLICY, { today: () => house.today });
  return {
    cases,
    controller: new WithdrawConsentController(house.runner, cases),
    reader: new CaseReader(house.runner, accessPolicy, house.store, house.codec),
  };
};

describe('withdrawing consent', () => {
  test('R036, Q06: ends the offer that rests on it, so the other unit no longer sees case or person', async () => {
    const { cases, controller, reader } = parts();
    expect((await reader.seen(FNV, caseId)).state.openHandover).toBeDefined();

    await controller.handle(personId, CONSENT, { withdrawnOn: house.today }, write(1));

    await expect(reader.seen(FNV, caseId)).rejects.toMatchObject({ name: 'NotFoundError' });
    const { resource, last } = await cases.of(personId);
    expect(accessPolicy.may(FNV, 'person.read', resource).allowed).toBe(false);
    expect(last?.openTasks).toEqual([]);
  });

  test('a retry mends an interruption between the two writes', async () => {
    const { cases, controller } = parts();
    const request = write(1);
    const found = await cases.of(personId);
    await house.runner.run({
      ...request,
      ...onPerson(personId, found, (state, { today }) =>
        decideWithdrawConsent(state, { consentId: CONSENT, withdrawnOn: today }, { today }),
      ),
      action: 'arrangement.give-consent',
    });
    expect((await cases.of(personId)).last?.openHandover).toBeDefined();

    await controller.handle(personId, CONSENT, { withdrawnOn: house.today }, request);

    expect((await cases.of(personId)).last?.openHandover).toBeUndefined();
  });
});
