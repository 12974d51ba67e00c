import { accessPolicy, fixtureOrganisations, type Principal } from '@meereis/access';
import type { WriteContext } from '@meereis/commands';
import type { DomainEvent } from '@meereis/event-store';
import { EVENT_NAMESPACE, localDate, newUuid, uuidV5, type Uuid } from '@meereis/kernel';
import { nthArrangementId } from '../domain/case-of-person';
import { person } from '../domain/person';
import { PersonCases } from '../person-cases/person-cases.service';
import { CaseReader } from '../read-models/case-reader.service';
import { consented, established } from '../testing/case-events';
import { contentHash, handoverContent } from '../domain/handover-content';
import { given, POLICY } from '../testing/case';
import { answerTask, offered, SET_CASE } from '../testing/events';
import { onCase, openHouse, principal, SYSTEM, type House } from '../testing/house';
import { onPerson } from '../http/on-person';
import { decideAcceptHandover } from '../accept-handover/decide';
import { decideWithdrawConsent } from './decide';
import { decideEndSharing } from './end-sharing.rule';
import { endSharingWithoutConsent } from './end-sharing.worker';
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

beforeEach(() => freshCase());

async function freshCase(): Promise<void> {
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
  const content = contentHash(handoverContent({ ...given(...SET_CASE), arrangementId: caseId }, FNV.unit));
  await onCase(house, caseId, { as: UWV, action: 'arrangement.open', expected: 'no-stream' }, () => ({
    ok: true,
    value: ofCase([
      ...SET_CASE,
      offered({ toUnit: 'fnv-am13', ground: 'consent', consentId: CONSENT, contentHash: content }),
      answerTask(),
    ]),
  }));
}

const parts = () => {
  const cases = new PersonCases(house.runner, POLICY, { today: () => house.today });
  return {
    cases,
    controller: new WithdrawConsentController(house.runner, { today: () => house.today }, cases),
    reader: new CaseReader(house.runner, accessPolicy, house.store, house.codec),
  };
};

describe('withdrawing consent', () => {
  test('R036, Q06: ends the offer that rests on it, so the other unit no longer sees case or person', async () => {
    const { cases, controller, reader } = parts();
    expect((await reader.judged(FNV, 'handover.preview', caseId)).openHandover).toBeDefined();

    await controller.handle(personId, CONSENT, { withdrawnOn: house.today }, write(1));

    await expect(reader.judged(FNV, 'handover.preview', caseId)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    const { resource, last } = await cases.of(personId);
    expect(accessPolicy.may(FNV, 'person.read', resource).allowed).toBe(false);
    expect(last?.openTasks.map((task) => [task.kind, task.unit])).toEqual([
      ['offer-handover-again', UWV.unit.id],
    ]);
  });

  test('a retry mends an interruption between the two writes: the case first, then the person', async () => {
    const { cases, controller } = parts();
    const request = write(1);
    const endSharing = uuidV5(request.commandId, 'end-sharing');
    await endsInCase(UWV, endSharing);
    expect((await cases.of(personId)).person?.consents).toHaveLength(1);

    await controller.handle(personId, CONSENT, { withdrawnOn: house.today }, request);
    await controller.handle(personId, CONSENT, { withdrawnOn: house.today }, request);

    const { person: now, last } = await cases.of(personId);
    expect(now?.consents).toEqual([]);
    expect(last?.endedConsents).toEqual([CONSENT]);
  });

  test('a withdrawal that is refused leaves the case alone', async () => {
    const { cases, controller } = parts();
    const late = { withdrawnOn: localDate('2022-03-02') };
    await expect(controller.handle(personId, CONSENT, late, write(1))).rejects.toMatchObject({
      name: 'RefusedError',
    });
    await expect(
      controller.handle(personId, CONSENT, { withdrawnOn: house.today }, write(7)),
    ).rejects.toMatchObject({ name: 'StaleRevisionError' });
    expect((await cases.of(personId)).last?.openHandover).toBeDefined();
  });

  test('R036: the worker ends what still rests on a consent that is gone, once, also when two come at once', async () => {
    const { cases } = parts();
    const found = await cases.of(personId);
    const request = write(1);
    const { position } = await house.runner.run({
      ...request,
      ...onPerson(personId, found, (state, { today }) =>
        decideWithdrawConsent(state, { consentId: CONSENT, withdrawnOn: today }, { today }),
      ),
      action: 'arrangement.give-consent',
    });
    expect(await house.host.waitFor(position, 5_000)).toBe(true);
    expect((await cases.of(personId)).last?.openHandover).toBeDefined();

    const worker = {
      runner: house.runner,
      database: house.database,
      businessClock: { today: () => house.today },
      organisations: fixtureOrganisations,
      principal: SYSTEM,
      log: house.log,
    };
    const ended = await Promise.all([endSharingWithoutConsent(worker), endSharingWithoutConsent(worker)]);

    expect(ended.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect((await cases.of(personId)).last).toMatchObject({ handovers: [{ consentWithdrawn: true }] });
    expect((await cases.of(personId)).last?.openHandover).toBeUndefined();
  });

  test('R036: accepting against withdrawing consent has one winner, and nothing is taken over on a consent that is gone', async () => {
    const outcomes = { accepted: 0, refused: 0 };
    for (let round = 0; round < 50; round += 1) {
      await freshCase();
      const { cases, controller } = parts();
      const before = (await cases.of(personId)).last!;
      const withdraw = () => controller.handle(personId, CONSENT, { withdrawnOn: house.today }, write(1));
      const accept = async () => {
        const consents = (await cases.of(personId)).person?.consents.map((one) => one.consentId) ?? [];
        return onCase(
          house,
          caseId,
          { as: FNV, action: 'handover.accept', expected: before.revision },
          (state, { today, newId }) =>
            decideAcceptHandover(
              state!,
              { contentHash: before.openHandover!.value.contentHash, contactOn: today },
              {
                today,
                unit: FNV.unit,
                taskId: newId('contact-task'),
                consents,
                receiverWorksThere: true,
              },
            ),
        );
      };
      const both = round % 2 === 0 ? [accept(), withdraw()] : [withdraw(), accept()];
      const settled = await Promise.allSettled(both);
      const accepting = settled[round % 2]!;
      const withdrawing = settled[(round + 1) % 2]!;

      const history = await streamOf(caseId);
      const acceptedAt = history.indexOf('handover-accepted.v1');
      const endedAt = history.indexOf('sharing-consent-ended.v1');
      // Who is taken over first, takes consent back with the new executor.
      expect(withdrawing.status === 'fulfilled' || acceptedAt > -1).toBe(true);
      expect(endedAt > -1).toBe(withdrawing.status === 'fulfilled');
      expect(accepting.status === 'fulfilled').toBe(acceptedAt > -1);
      if (acceptedAt > -1) {
        outcomes.accepted += 1;
        expect(endedAt === -1 || acceptedAt < endedAt).toBe(true);
      } else outcomes.refused += 1;
    }
    expect(outcomes.accepted + outcomes.refused).toBe(50);
    expect(outcomes.refused).toBeGreaterThan(0);
    expect(outcomes.accepted).toBeGreaterThan(0);
  }, 60_000);
});

const endsInCase = (as: Principal, commandId: Uuid) =>
  onCase(
    house,
    caseId,
    { as, action: 'arrangement.give-consent', expected: 'additive', commandId },
    (state, ctx) => decideEndSharing(state!, CONSENT, { today: ctx.today, newId: ctx.newId }),
  );

const streamOf = async (id: Uuid) =>
  (await house.store.readStream({ streamId: `arrangement-${id}`, from: 0, limit: 100 })).map(
    (one) => one.type,
  );
