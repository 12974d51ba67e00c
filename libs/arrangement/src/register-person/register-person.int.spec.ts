import { join } from 'node:path';
import { accessPolicy, fixtureOrganisations } from '@meereis/access';
import type { Region } from '@meereis/catalogue';
import { Limits, openSqliteLimitRows, RefusedError, type WriteContext } from '@meereis/commands';
import {
  localDate,
  newUuid,
  parseBsn,
  systemClock,
  type MunicipalityCode,
  type RegionCode,
} from '@meereis/kernel';
import { createPersonIndex, openKeyStore, type KeyStore, type PersonIndex } from '@meereis/privacy';
import { openDesk, type Desk } from '../desk/desk';
import { PersonCases } from '../person-cases/person-cases.service';
import { POLICY } from '../testing/case';
import { openHouse, principal, type House } from '../testing/house';
import { SearchBudget } from '../search-person/search-budget.service';
import { KnownPeople } from './known-people.service';
import { RegisterPersonController } from './register-person.controller';
import type { RegisterPerson } from './decide';

/** Goal: registering over the real log, index and desk. */
const UTRECHT = fixtureOrganisations.unit('gemeente-am13');
const BIRTH_DATE = localDate('1970-05-17');

let house: House;
let keys: KeyStore;
let index: PersonIndex;
let desk: Desk;
let limits: Limits;
let controller: RegisterPersonController;

beforeAll(async () => {
  house = await openHouse();
  keys = await openKeyStore({ path: join(house.directory, 'index.sqlite'), masterKey: Buffer.alloc(32, 9) });
  index = createPersonIndex(keys);
  desk = await openDesk({
    path: join(house.directory, 'desk.sqlite'),
    key: Buffer.alloc(32, 3),
    keys,
    wallClock: systemClock,
  });
  const clock = { today: () => house.today };
  limits = new Limits({
    rows: openSqliteLimitRows(':memory:'),
    key: Buffer.alloc(32, 5),
    wallClock: systemClock,
  });
  const region: Region = {
    code: 'AM13' as RegionCode,
    name: 'Midden-Utrecht',
    centreMunicipality: 'GM0344' as MunicipalityCode,
    eventId: newUuid(),
  };
  const policyData = { ...POLICY, regionOf: () => region };
  const cases = new PersonCases(house.runner, policyData, clock);
  const known = new KnownPeople(house.runner, index, policyData, fixtureOrganisations, desk, clock, cases);
  controller = new RegisterPersonController(
    house.runner,
    index,
    accessPolicy,
    known,
    new SearchBudget(limits),
  );
});
afterAll(async () => {
  await desk.close();
  await keys.close();
  await limits.close();
  await house.close();
});

function write(): WriteContext {
  if (UTRECHT === undefined) throw new Error('gemeente-am13');
  const commandId = newUuid();
  return {
    principal: principal(UTRECHT),
    expected: 'no-stream',
    commandId,
    correlationId: commandId,
    purpose: 'arrangement-execution',
  };
}

function withBsn(number: string, surname: string): RegisterPerson {
  const bsn = parseBsn(number);
  if (!bsn.ok) throw new Error(bsn.error);
  return { ...without(surname), bsn: bsn.value };
}

function without(surname: string): RegisterPerson {
  return { firstNames: 'Test', surname, birthDate: BIRTH_DATE, municipality: 'GM0344', secrecy: false };
}

async function searched(surname: string): Promise<void> {
  const { accountId, unit } = write().principal;
  const asked = { fullName: `Test ${surname}`, birthDate: BIRTH_DATE };
  await desk.searches.write(newUuid(), { accountId, unit: unit.id }, asked, []);
}

async function codesOf(doing: Promise<unknown>): Promise<readonly string[]> {
  try {
    await doing;
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.refusals.map((one) => one.code);
    throw error;
  }
}

test('R014: a refused second registration of a BSN makes nobody findable under another name', async () => {
  await searched('Proefpersoon');
  await controller.handle(withBsn('999990342', 'Proefpersoon'), write());
  await searched('Anders');

  expect(await codesOf(controller.handle(withBsn('999990342', 'Anders'), write()))).toEqual([
    'person-already-known',
  ]);

  expect(await index.findByName('Test Proefpersoon', BIRTH_DATE)).toHaveLength(1);
  expect(await index.findByName('Test Anders', BIRTH_DATE)).toEqual([]);
});

test('R014: without a search nobody is registered, and no BSN is claimed', async () => {
  const body = withBsn('999991772', 'Ongezocht');

  expect(await codesOf(controller.handle(body, write()))).toEqual(['search-first']);
  expect(body.bsn === undefined ? undefined : await index.findByBsn(body.bsn)).toBeUndefined();
});

test('R014: a name that is written differently is asked about; two BSNs are two people', async () => {
  await searched('van der Linden');
  await controller.handle(without('van der Linden'), write());
  await searched('Lindén');

  expect(await codesOf(controller.handle(without('Lindén'), write()))).toEqual(['person-alike-known']);
  const reason = { ...without('Lindén'), otherPersonReason: 'Nicht met dezelfde naam.' };
  expect(await codesOf(controller.handle(reason, write()))).toEqual([]);

  await searched('Tweeling');
  await controller.handle(withBsn('999992922', 'Tweeling'), write());
  expect(await codesOf(controller.handle(withBsn('999993653', 'Tweeling'), write()))).toEqual([]);
});

test('a registration that is sent again is the same person, not somebody alike', async () => {
  await searched('Herhaald');
  const same = write();
  await controller.handle(without('Herhaald'), same);

  expect(await codesOf(controller.handle(without('Herhaald'), same))).toEqual([]);
  expect(await index.findByName('Test Herhaald', BIRTH_DATE)).toHaveLength(1);
});
