import { accessPolicy } from '@meereis/access';
import { newUuid, type Uuid } from '@meereis/kernel';
import { expectIdempotent, givenEvents, type GivenEvent } from '@meereis/projections/testing';
import { person } from '../domain/person';
import { established } from '../testing/case-events';
import { TODAY } from '../testing/given';
import { linkedWith } from '../testing/person-events';
import { openHouse, principal, SYSTEM, type House } from '../testing/house';
import { UWV } from '../testing/case';
import { completeLinks } from './complete-links.worker';
import { decideLinkDossiers } from './decide';
import { halfLinksProjection } from './half-links.projection';

/** Goal: a crash between the two files of a link leaves nothing half, over the real log and worker. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

async function registered(): Promise<Uuid> {
  const personId = newUuid();
  await write(personId, 'no-stream', 'person.register', () => ({
    ok: true as const,
    value: [established({ personId })],
  }));
  return personId;
}

function write(
  personId: Uuid,
  expected: 'no-stream' | number,
  action: 'person.register' | 'person.link',
  decide: Parameters<House['runner']['run']>[0]['decide'],
) {
  const commandId = newUuid();
  return house.runner.run({
    aggregate: person,
    id: personId,
    expected,
    principal: principal(UWV),
    action,
    purpose: 'arrangement-execution',
    commandId,
    correlationId: commandId,
    resource: () => ({ ownerUnit: UWV.id, region: 'AM13' as never, formerOwners: [] }),
    decide: decide,
  });
}

const linksOf = async (personId: Uuid) => (await house.runner.load(person, personId)).state?.links ?? [];
const caughtUp = async () => house.host.waitFor(await house.store.head(), 5_000);
const round = () =>
  completeLinks({
    runner: house.runner,
    database: house.database,
    principal: SYSTEM,
    log: house.log,
  });

test('R014: the half that a crash cut off is written by the worker, once', async () => {
  const [one, other] = [await registered(), await registered()];
  const linkId = newUuid();
  await write(one, 0, 'person.link', (state) =>
    decideLinkDossiers(
      state as never,
      { otherPersonId: other, reason: 'Zelfde adres.', linkedOn: TODAY },
      { today: TODAY, linkId, knowsOther: true },
    ),
  );
  expect(await linksOf(other)).toEqual([]);
  await caughtUp();

  expect(await round()).toBe(1);
  expect(await linksOf(other)).toMatchObject([{ linkId, otherPersonId: one, reason: 'Zelfde adres.' }]);
  await caughtUp();
  expect(await round()).toBe(0);
  expect(await linksOf(other)).toHaveLength(1);
});

test('the worker holds no other right on a person', () => {
  const resource = { ownerUnit: UWV.id, region: 'AM13' as never, formerOwners: [] };
  for (const action of ['person.read', 'person.link', 'person.change'] as const)
    expect(accessPolicy.may(SYSTEM, action, resource).allowed).toBe(false);
});

describe('the list of halves, each event fed twice', () => {
  const half = (over: Parameters<typeof linkedWith>[0]) => ({ streamId: 'person-x', ...linkedWith(over) });
  const undone = (which: 'first' | 'second') => ({
    streamId: 'person-x',
    type: 'dossiers-unlinked.v1',
    data: { ...linkedWith().data, half: which, unlinkedOn: TODAY },
  });
  const halves = async (...events: readonly GivenEvent[]) => {
    const { half_links: rows } = await expectIdempotent(halfLinksProjection, givenEvents(...events));
    return rows?.map((row) => row['step']);
  };

  test('holds a link until its second half is there', async () => {
    expect(await halves(half({ half: 'first' }))).toEqual(['linked']);
    expect(await halves(half({ half: 'first' }), half({ half: 'second' }))).toEqual([]);
  });

  test('lets a half link go that was undone in both files', async () => {
    expect(await halves(half({ half: 'first' }), undone('first'))).toEqual(['linked', 'undone']);
    expect(await halves(half({ half: 'first' }), undone('first'), undone('second'))).toEqual([]);
  });
});
