import { join } from 'node:path';
import { accessPolicy, fixtureOrganisations } from '@meereis/access';
import type { Region } from '@meereis/catalogue';
import { RefusedError, type WriteContext } from '@meereis/commands';
import { localDate, newUuid, parseBsn, type MunicipalityCode, type RegionCode } from '@meereis/kernel';
import { createPersonIndex, openKeyStore, type KeyStore, type PersonIndex } from '@meereis/privacy';
import { POLICY } from '../testing/case';
import { openHouse, principal, type House } from '../testing/house';
import { SearchBudget } from '../search-person/search-budget.service';
import { RegisterPersonController } from './register-person.controller';
import type { RegisterPersonDto } from './request.dto';

/** Goal: registering over the real log and index. */
const UTRECHT = fixtureOrganisations.unit('gemeente-am13');
const BIRTH_DATE = localDate('1970-05-17');

let house: House;
let keys: KeyStore;
let index: PersonIndex;
beforeAll(async () => {
  house = await openHouse();
  keys = openKeyStore({ path: join(house.directory, 'index.sqlite'), masterKey: Buffer.alloc(32, 9) });
  index = createPersonIndex(keys);
});
afterAll(async () => {
  keys.close();
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

function body(surname: string): RegisterPersonDto {
  const bsn = parseBsn('999990342');
  if (!bsn.ok) throw new Error(bsn.error);
  return {
    bsn: bsn.value,
    firstNames: 'Test',
    surname,
    birthDate: BIRTH_DATE,
    municipality: 'GM0344',
    secrecy: false,
  };
}

test('R014: a refused second registration of a BSN makes nobody findable under another name', async () => {
  const clock = { today: () => house.today };
  const region: Region = {
    code: 'AM13' as RegionCode,
    name: 'Midden-Utrecht',
    centreMunicipality: 'GM0344' as MunicipalityCode,
    eventId: newUuid(),
  };
  const policyData = { ...POLICY, regionOf: () => region };
  const controller = new RegisterPersonController(
    house.runner,
    index,
    accessPolicy,
    policyData,
    clock,
    new SearchBudget(),
  );
  await controller.handle(body('Proefpersoon'), write());

  await expect(controller.handle(body('Anders'), write())).rejects.toThrow(RefusedError);

  expect(index.findByName('Test Proefpersoon', BIRTH_DATE)).toHaveLength(1);
  expect(index.findByName('Test Anders', BIRTH_DATE)).toEqual([]);
});
