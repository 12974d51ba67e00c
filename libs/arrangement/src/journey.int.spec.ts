import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessPolicy, fixtureOrganisations, type Action, type Principal } from '@meereis/access';
import type { Decision, DecisionContext } from '@meereis/commands';
import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import { decideAcceptHandover } from './accept-handover/decide';
import { decideAddItem } from './add-item/decide';
import { decideCheckBanenafspraak } from './check-banenafspraak/decide';
import { decideCompleteHandover } from './complete-handover/decide';
import type { Arrangement } from './domain/arrangement';
import { contentHash, handoverContent } from './domain/handover-content';
import { person } from './domain/person';
import { expireHandovers, startExpiringHandovers } from './expire-handover/expire-handovers.worker';
import { decideOfferHandover } from './offer-handover/decide';
import { CaseReader } from './read-models/case-reader.service';
import { historyOf } from './read-models/case-history/history.rule';
import { WorklistQueries } from './read-models/worklist/worklist-queries.service';
import { decideRecordAgreement } from './record-agreement/decide';
import { decideSetArrangement } from './set-arrangement/decide';
import { FNV, POLICY, TODAY, UTRECHT, UWV } from './testing/case';
import { diagnosis, goal, reported, admission } from './testing/events';
import { onCase, openHouse, principal, SYSTEM, type House } from './testing/house';
import { decideWithdrawHandover } from './withdraw-handover/decide';

/** Goal: one case travels from UWV to the municipality over the real runner, log, seals and projections. */
const uwv = principal(UWV);
const utrecht = principal(UTRECHT, 'caseworker', 78);
const NAME = 'Wilhelmina-Aleida';
const SECRET = 'Moeite met traplopen na operatie';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await house.close();
});

interface Travelling {
  readonly id: Uuid;
  readonly personId: Uuid;
  revision: number;
}

async function step(
  one: Travelling,
  as: Principal,
  action: Action,
  decide: (state: Arrangement, context: DecisionContext) => Decision,
): Promise<void> {
  const result = await onCase(house, one.id, { as, action, expected: one.revision }, (state, context) => {
    if (state === undefined) throw new Error('no case');
    return decide(state, context);
  });
  one.revision = result.revision;
  expect(await house.host.waitFor(result.position, 5_000)).toBe(true);
}

const plain = (type: string, data: object) => ({ ok: true, value: [{ type, data }] }) as const;

async function reportedCase(): Promise<Travelling> {
  const one: Travelling = { id: newUuid(), personId: newUuid(), revision: 0 };
  const { id: arrangementId, personId } = one;
  await house.runner.run({
    aggregate: person,
    id: personId,
    expected: 'no-stream',
    principal: uwv,
    action: 'person.register',
    purpose: 'arrangement-execution',
    commandId: newUuid(),
    correlationId: newUuid(),
    resource: () => undefined,
    decide: () =>
      plain('identity-established.v1', {
        personId,
        bsn: '999990342',
        firstNames: NAME,
        surname: 'Vries',
        birthDate: '1980-01-01',
        municipality: 'GM0344',
        secrecy: false,
        registeredBy: UWV.id,
      }),
  });
  await onCase(house, one.id, { as: uwv, action: 'arrangement.open', expected: 'no-stream' }, () =>
    plain('person-reported.v1', { ...reported().data, arrangementId, personId }),
  );
  return one;
}

/** From report to a set plan with one item, through the decisions where they are ours. */
async function setCase(): Promise<Travelling> {
  const one = await reportedCase();
  const of = { arrangementId: one.id, personId: one.personId };
  await step(one, uwv, 'arrangement.weigh', (state, context) =>
    decideCheckBanenafspraak(
      state,
      { answer: 'in-doubt', registerConsulted: true, checkedOn: TODAY },
      { today: context.today, taskId: context.newId('task'), weighTaskId: context.newId('weigh') },
    ),
  );
  await step(one, uwv, 'arrangement.admit', () =>
    plain('person-admitted.v1', { ...admission().data, ...of }),
  );
  await step(one, uwv, 'arrangement.diagnose', () =>
    plain('diagnosis-held.v1', { ...diagnosis().data, ...of, result: SECRET }),
  );
  await step(one, uwv, 'arrangement.set-goal', () => plain('goal-agreed.v1', { ...goal().data, ...of }));
  await step(one, uwv, 'arrangement.add-item', (state, context) =>
    decideAddItem(
      state,
      {
        catalogueId: 'versterken-arbeidsmarktpositie',
        description: 'Training',
        plannedFrom: localDate('2022-03-15'),
        plannedUntil: localDate('2022-06-15'),
        priceCents: 300_000,
        vat: 'ex',
        funding: [{ funder: 'oeno-fondsen', cents: 300_000 }],
      },
      {
        today: context.today,
        itemId: context.newId('item'),
        taskId: context.newId('task'),
        policy: POLICY,
        unit: UWV,
      },
    ),
  );
  await step(one, uwv, 'arrangement.record-agreement', (state, context) =>
    decideRecordAgreement(
      state,
      { planVersion: 2, how: 'on-paper', evidence: 'Getekend plan.', agreedOn: TODAY },
      context,
    ),
  );
  await step(one, uwv, 'arrangement.set', (state, context) =>
    decideSetArrangement(state, { planVersion: 2, setOn: TODAY }, { ...context, policy: POLICY }),
  );
  return one;
}

const offer = (state: Arrangement, context: DecisionContext) =>
  decideOfferHandover(
    state,
    {
      toUnit: UTRECHT.id,
      receiver: utrecht.accountId,
      note: 'Graag verder helpen.',
      contactOn: localDate('2022-03-10'),
      ground: 'legal-task',
      contentHash: contentHash(handoverContent(state, UTRECHT)),
    },
    {
      today: context.today,
      from: UWV,
      to: UTRECHT,
      consent: undefined,
      receiverWorksThere: true,
      handoverId: context.newId('handover'),
      taskId: context.newId('task'),
    },
  );

const accept = (state: Arrangement, context: DecisionContext) =>
  decideAcceptHandover(
    state,
    { contentHash: state.openHandover?.value.contentHash ?? '', contactOn: localDate('2022-03-10') },
    {
      today: context.today,
      unit: UTRECHT,
      taskId: context.newId('task'),
      consents: [],
      receiverWorksThere: true,
    },
  );

const withdraw = (state: Arrangement, context: DecisionContext) =>
  decideWithdrawHandover(state, { explanation: 'Toch niet.' }, context);

describe('an arrangement travels', () => {
  test('from registration to a completed handover: same stream, same agreements, other worklist', async () => {
    const one = await setCase();
    const worklist = new WorklistQueries(house.database);
    const reader = new CaseReader(house.runner, accessPolicy, house.store, house.codec);
    const lists = async () => ({
      uwv: (await worklist.of(UWV.id, {})).cases.map((row) => row.arrangementId),
      utrecht: (await worklist.of(UTRECHT.id, {})).cases.map((row) => row.arrangementId),
      offered: (await worklist.of(UTRECHT.id, { relation: 'offered' })).cases.map((row) => row.arrangementId),
      former: (await worklist.of(UWV.id, { relation: 'former' })).cases,
    });
    expect(await lists()).toEqual({ uwv: [one.id], utrecht: [], offered: [], former: [] });
    expect((await worklist.of(UWV.id, {})).cases).toMatchObject([
      { name: `${NAME} Vries`, phase: 'set', region: 'AM13', dueOn: '2022-03-03' },
    ]);

    const before = (await reader.seen(uwv, one.id)).state;
    await step(one, uwv, 'handover.offer', offer);
    expect(await lists()).toEqual({ uwv: [one.id], utrecht: [], offered: [one.id], former: [] });
    await step(one, utrecht, 'handover.accept', accept);
    expect(await lists()).toMatchObject({
      uwv: [],
      utrecht: [one.id],
      offered: [],
      former: [{ arrangementId: one.id, relation: 'former', until: TODAY }],
    });
    await step(one, utrecht, 'handover.complete', (state, context) =>
      decideCompleteHandover(state, { contactHeldOn: TODAY }, context),
    );

    const after = (await reader.seen(utrecht, one.id)).state;
    expect(after.revision).toBe(one.revision);
    expect([after.items, after.agreement, after.set, after.goal]).toEqual([
      before.items,
      before.agreement,
      before.set,
      before.goal,
    ]);
    expect(after.openTasks.map((task) => [task.kind, task.unit])).toEqual([
      ['refer-banenafspraak', UTRECHT.id],
    ]);

    const history = historyOf(await reader.history(utrecht, one.id), {}, (unit) => unit);
    expect(history.map((line) => line.revision)).toEqual(history.map((_line, index) => index));
    expect(history.at(-2)?.sentence).toBe(
      'Overdracht afgerond: utrecht-am13 sprak de persoon op 1 maart 2022.',
    );
    expect(
      historyOf(await reader.history(utrecht, one.id), { knownOn: localDate('2000-01-01') }, (unit) => unit),
    ).toEqual([]);

    const tail = await reader.seen(uwv, one.id);
    expect(tail.tail).toBe(true);
    expect(tail.state.awaitingContact).toBeDefined();
    const formerSees = await reader.history(uwv, one.id);
    expect(formerSees.at(-1)?.type).toBe('handover-accepted.v1');
    await expect(reader.seen(principal(FNV), one.id)).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(
      onCase(house, one.id, { as: uwv, action: 'handover.offer', expected: one.revision }, (s, c) =>
        offer(s!, c),
      ),
    ).rejects.toMatchObject({ name: 'ForbiddenError' });
  });

  test('nothing personal lies in the files of the log', async () => {
    const one = await setCase();
    await step(one, uwv, 'handover.offer', offer);
    const files = readdirSync(house.directory).filter((file) => file.startsWith('log.sqlite'));
    const bytes = Buffer.concat(files.map((file) => readFileSync(join(house.directory, file))));
    expect(bytes.includes('handover-offered.v1')).toBe(true);
    for (const personal of [NAME, 'Vries', '999990342', SECRET, 'Graag verder helpen', 'in-doubt'])
      expect(bytes.includes(personal)).toBe(false);
  });

  test('accept against withdraw at the same moment has one winner in each of 1,000 rounds', async () => {
    const one = await setCase();
    const wins = { accepted: 0, withdrawn: 0 };
    const run = (as: Principal, action: Action, decide: typeof accept) =>
      onCase(house, one.id, { as, action, expected: one.revision }, (state, context) =>
        decide(state!, context),
      );
    for (let round = 0; round < 1_000; round += 1) {
      const withOffer = await run(uwv, 'handover.offer', offer);
      one.revision = withOffer.revision;
      const [first, second] =
        round % 2 === 0
          ? [run(utrecht, 'handover.accept', accept), run(uwv, 'handover.withdraw', withdraw)]
          : [run(uwv, 'handover.withdraw', withdraw), run(utrecht, 'handover.accept', accept)];
      const outcomes = await Promise.allSettled([first, second]);
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won).toHaveLength(1);
      const state = won[0]!.value.state!;
      expect(state.openHandover).toBeUndefined();
      one.revision = state.revision;
      if (state.ownerUnit === UWV.id) wins.withdrawn += 1;
      else {
        wins.accepted += 1;
        one.revision = (await giveBack(one, state)).revision;
      }
    }
    expect(wins.accepted + wins.withdrawn).toBe(1_000);
    expect(wins.accepted).toBeGreaterThan(0);
    expect(wins.withdrawn).toBeGreaterThan(0);
  }, 120_000);
});

/** The case goes back to UWV, so that the next round starts from the same owner. */
function giveBack(one: Travelling, state: Arrangement) {
  const offerBack = { fromUnit: UTRECHT.id, toUnit: UWV.id };
  const data = { ...state.awaitingContact!.value, ...offerBack };
  return onCase(
    house,
    one.id,
    { as: utrecht, action: 'handover.complete', expected: state.revision },
    () => ({
      ok: true,
      value: [
        { type: 'handover-accepted.v1', data },
        ...state.openTasks.map(({ taskId }) => ({
          type: 'task-done.v1',
          data: { arrangementId: one.id, personId: one.personId, taskId, doneOn: TODAY },
        })),
      ],
    }),
  );
}

describe('offers nobody answered (R142)', () => {
  const parts = () => ({
    runner: house.runner,
    database: house.database,
    businessClock: { today: () => house.today },
    organisations: fixtureOrganisations,
    principal: SYSTEM,
    log: house.log,
  });

  test('expire after their last day, once, however often the worker comes and however late', async () => {
    const one = await setCase();
    await step(one, uwv, 'handover.offer', offer);
    house.today = localDate('2022-03-15');
    expect(await expireHandovers(parts())).toBe(0);
    house.today = localDate('2022-04-20');
    const together = await Promise.all([expireHandovers(parts()), expireHandovers(parts())]);
    expect(together.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await expireHandovers(parts())).toBe(0);
    const reader = new CaseReader(house.runner, accessPolicy, house.store, house.codec);
    const expired = (await reader.history(uwv, one.id)).filter(
      (event) => event.type === 'handover-expired.v1',
    );
    expect(expired).toHaveLength(1);
    expect(expired[0]?.meta).toMatchObject({ role: 'system', actor: SYSTEM.accountId });
    expect(expired[0]?.data).toMatchObject({
      answerBy: '2022-03-15',
      expiredOn: '2022-04-20',
      receipt: { referenceDate: '2022-03-15' },
    });
  });

  test('the worker looks at once when the system starts, and stops when told', async () => {
    const one = await setCase();
    await step(one, uwv, 'handover.offer', offer);
    house.today = localDate('2022-03-16');
    const stop = new AbortController();
    const { firstRound, stopped } = startExpiringHandovers(parts(), stop.signal);
    await firstRound;
    stop.abort();
    await stopped;
    const { state } = await new CaseReader(house.runner, accessPolicy, house.store, house.codec).seen(
      uwv,
      one.id,
    );
    expect(state.openHandover).toBeUndefined();
    expect(state.openTasks.map((task) => task.kind)).toContain('offer-handover-again');
  });
});
