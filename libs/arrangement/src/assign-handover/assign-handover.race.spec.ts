import { fixtureOrganisations, type Principal, type Role } from '@meereis/access';
import type { DecisionContext } from '@meereis/commands';
import { addDays, newUuid, type Uuid } from '@meereis/kernel';
import { decideAcceptHandover } from '../accept-handover/decide';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { contentHash, handoverContent } from '../domain/handover-content';
import { expireHandovers } from '../expire-handover/expire-handovers.worker';
import { decideOfferHandover } from '../offer-handover/decide';
import { offerFacts } from '../offer-handover/offer-facts.service';
import { SET_CASE } from '../testing/events';
import { onCase, openHouse, principal, SYSTEM, type House } from '../testing/house';
import { uuid } from '../testing/values';
import { decideAssignHandover } from './decide';

/** Goal: who answers, expires, offers and assigns at the same moment has one winner, over the real log (R032, R142). */
const at = (id: string, role: Role = 'caseworker'): Principal =>
  principal(fixtureOrganisations.unit(id)!, role);
const UWV = at('uwv-am13');
const GEMEENTE = at('gemeente-am13');
const TEAM = at('rmt-am13', 'coordinator');

let house: House;
let id: Uuid;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

async function freshCase(): Promise<void> {
  id = newUuid();
  const personId = newUuid();
  await onCase(house, id, { as: UWV, action: 'arrangement.open', expected: 'no-stream' }, () => ({
    ok: true,
    value: SET_CASE.map(({ type, data }) => ({ type, data: { ...data, arrangementId: id, personId } })),
  }));
}

const terms = (state: Arrangement) => ({
  toUnit: GEMEENTE.unit.id,
  receiver: uuid(78),
  note: 'Graag verder helpen.',
  contactOn: house.today,
  contentHash: contentHash(handoverContent(state, GEMEENTE.unit)),
});
const facts = (context: DecisionContext) =>
  offerFacts({ to: GEMEENTE.unit, consent: undefined, receiverWorksThere: true }, UWV.unit, context);

const stateNow = async () => (await onRead()).state;
const onRead = async () => {
  const { state, revision } = await house.runner.load(arrangement, id);
  return { state: state!, revision };
};

const offer = async () =>
  onCase(
    house,
    id,
    { as: UWV, action: 'handover.offer', expected: (await onRead()).revision },
    (state, context) =>
      decideOfferHandover(state!, { ...terms(state!), ground: 'legal-task' }, facts(context)),
  );
const assign = async () =>
  onCase(
    house,
    id,
    { as: TEAM, action: 'handover.assign', expected: (await onRead()).revision },
    (state, context) =>
      decideAssignHandover(
        state!,
        { ...terms(state!), reason: 'Daar woont de persoon.' },
        { ...facts(context), byUnit: TEAM.unit.id },
      ),
  );
const worker = () => ({
  runner: house.runner,
  database: house.database,
  businessClock: { today: () => house.today },
  organisations: fixtureOrganisations,
  principal: SYSTEM,
  log: house.log,
});

async function expireLate(): Promise<number> {
  const { position } = await offer();
  expect(await house.host.waitFor(position, 5_000)).toBe(true);
  house.today = addDays(house.today, 40);
  const found = await Promise.all([expireHandovers(worker()), expireHandovers(worker())]);
  return found.reduce((sum, one) => sum + one, 0);
}

describe('at the same moment', () => {
  test('R142: found forty days late by two workers, it counts once: one escalation, one task for each', async () => {
    await freshCase();
    expect(await expireLate()).toBe(1);
    const state = await stateNow();
    expect(state.escalation).toMatchObject({ cause: 'expired', since: house.today });
    expect(state.openTasks.map((task) => [task.kind, task.unit])).toEqual([
      ['offer-handover-again', UWV.unit.id],
      ['assign-handover', 'rmt-am13'],
    ]);
  });

  test('R032, R142: offering elsewhere against assigning leaves one open offer', async () => {
    const won = { offer: 0, assign: 0 };
    for (let round = 0; round < 20; round += 1) {
      await freshCase();
      await expireLate();
      const both = round % 2 === 0 ? [offer(), assign()] : [assign(), offer()];
      const settled = await Promise.allSettled(both);
      expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
      const state = await stateNow();
      expect(state.handovers.filter((one) => one.status === 'offered')).toHaveLength(1);
      expect(state.escalation).toBeUndefined();
      won[state.openHandover?.value.assigned === true ? 'assign' : 'offer'] += 1;
    }
    expect(won.offer + won.assign).toBe(20);
  }, 60_000);

  test('R032: accepting on the last day against the worker of the next: the day decides, not who is first', async () => {
    await freshCase();
    const { position } = await offer();
    expect(await house.host.waitFor(position, 5_000)).toBe(true);
    house.today = addDays(house.today, 14);
    const accept = onCase(
      house,
      id,
      { as: GEMEENTE, action: 'handover.accept', expected: (await onRead()).revision },
      (state, { today, newId }) =>
        decideAcceptHandover(
          state!,
          { contentHash: state!.openHandover!.value.contentHash, contactOn: today },
          { today, unit: GEMEENTE.unit, taskId: newId('contact'), consents: [], receiverWorksThere: true },
        ),
    );
    const [accepted, expired] = await Promise.allSettled([accept, expireHandovers(worker())]);
    expect(accepted.status).toBe('fulfilled');
    expect(expired).toEqual({ status: 'fulfilled', value: 0 });
    expect((await stateNow()).ownerUnit).toBe(GEMEENTE.unit.id);
  });
});
