import { setTimeout as pause } from 'node:timers/promises';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase, testBsn } from '../support/cases';
import { ServerProcess } from '../support/server-process';

/** Goal: whatever a server prints, at its loudest, names nobody. Method: the demo's people, and everything asked about them. */
jest.setTimeout(180_000);

let server: ServerProcess | undefined;
beforeAll(async () => {
  server = await ServerProcess.start({ DEMO: 'on', LOG_LEVEL: 'trace' }, undefined, 120_000);
});
afterAll(async () => {
  await server?.discard();
});

interface Listed {
  readonly cases: readonly { readonly arrangementId: string }[];
}
type Person = Readonly<Record<string, unknown>>;

/** What is known of the people of somebody's cases, and a look at each of their screens. */
async function peopleOf(caller: Caller): Promise<readonly Person[]> {
  const list = (await (await caller.get('/api/v1/arrangements?relation=own&limit=50')).json()) as Listed;
  const people: Person[] = [];
  for (const { arrangementId } of list.cases.slice(0, 25)) {
    for (const part of ['/events', '/tasks', '/documents', '/handover-preview?toUnit=gemeente-am13'])
      await caller.get(`/api/v1/arrangements/${arrangementId}${part}`);
    const { personId } = (await (await caller.get(`/api/v1/arrangements/${arrangementId}`)).json()) as {
      readonly personId: string;
    };
    people.push((await (await caller.get(`/api/v1/persons/${personId}`)).json()) as Person);
  }
  return people;
}

/** What of a person would tell who it is. */
function tellingOf({
  firstNames,
  prefix,
  surname,
  bsn,
  telephone,
  email,
  address,
}: Person): readonly string[] {
  const name = [firstNames, prefix, surname].filter((part) => typeof part === 'string').join(' ');
  const { street, postcode } = (address ?? {}) as Person;
  return [
    name,
    bsn,
    telephone,
    email,
    postcode,
    typeof street === 'string' ? `${street} ` : undefined,
  ].filter((value): value is string => typeof value === 'string' && value.length > 5);
}

it('prints nothing of anybody, also when it refuses and fails', async () => {
  if (server === undefined) throw new Error('The server is there.');
  const people: Person[] = [];
  for (const who of ['uwv.utrecht.1', 'gemeente.utrecht.1', 'rmt.utrecht.1'])
    people.push(...(await peopleOf(await signIn(server, who))));
  const caller = await signIn(server, 'uwv.utrecht.1');
  const bsn = testBsn();
  const { arrangementId } = await openCase(caller, 'Stillewater');
  await changeBenefit(caller, arrangementId, 0, 'ww');
  await changeBenefit(caller, arrangementId, 0, 'ww');
  await changeBenefit(caller, arrangementId, 1, 'onzin Stillewater');
  await caller.post('/api/v1/person-searches', { purpose: 'identification', bsn });
  await caller.post('/api/v1/person-searches', {
    purpose: 'identification',
    fullName: 'Proef Stillewater',
    birthDate: 'x',
  });
  await caller.get(`/api/v1/arrangements?q=Stillewater&bsn=${bsn}`);
  await caller.get(`/api/v1/Stillewater/${bsn}`);
  await caller.send('POST', '/api/v1/persons', `{"surname":"Stillewater","bsn":"${bsn}"`, {
    'content-type': 'application/json',
  });
  await fetch(`${server.url}/api/v1/own-account`, { headers: { authorization: 'Bearer Stillewater' } });
  await pause(300);

  const told = [...new Set(people.flatMap(tellingOf)), bsn, 'Stillewater'];
  expect(people.length).toBeGreaterThan(20);
  expect(told.length).toBeGreaterThan(60);
  const printed = server.output();
  expect(printed.split('\n').length).toBeGreaterThan(200);
  expect(told.filter((value) => printed.includes(value))).toEqual([]);
});
