import { randomBytes } from 'node:crypto';
import { defineDecision, defineEvent, field, type DomainEvent, type StoredEvent } from '@meereis/event-store';
import { ERASED } from './event-codec';
import { openKeyStore, type KeyStore } from './keys/key-store';
import { createEventCodec } from './sealing-codec';
import { asStored, META, registryOf, uuid } from './testing/given';

const employerMet = defineEvent('employer-met.v1', {
  personId: field.id(),
  colleagueId: field.id(),
  reason: field.code('dismissal', 'illness'),
  region: field.pattern(/^AM\d{2}$/g, 'regiocode'),
  metOn: field.date(),
  noticedAt: field.instant(),
  hours: field.integer(0, 40),
  first: field.boolean(),
  provider: field.publicText('name of an organisation', 20),
  name: field.personal('personId', 10),
  nickname: field.optional(field.personal('personId', 10)),
  colleague: field.optional(field.personal('colleagueId', 10)),
  lines: field.list(field.object({ note: field.freeText('personId', 50), cents: field.cents() }), 2),
  remarks: field.list(field.freeText('personId', 50), 3),
  contact: field.optional(field.object({ telephone: field.personal('personId', 20) })),
});
const caseClosed = defineEvent('case-closed.v1', { caseId: field.id(), closedOn: field.date() });
const helpRefused = defineDecision('help-refused.v1', 'personId', { personId: field.id() });

const met = {
  personId: uuid(1),
  colleagueId: uuid(2),
  reason: 'illness',
  region: 'AM01',
  metOn: '2026-01-05',
  noticedAt: '2026-01-05T09:00:00.000Z',
  hours: 32,
  first: true,
  provider: 'Zorggroep',
  name: 'Jansen',
  colleague: 'Pietersen',
  lines: [
    { note: 'moet vroeg weg', cents: 1250 },
    { note: 'fietst', cents: 0 },
  ],
  remarks: ['rustig werk', 'geen nachtdienst'],
  contact: { telephone: '0612345678' },
};

let keys: KeyStore;
beforeEach(async () => {
  keys = await openKeyStore({ path: ':memory:', masterKey: randomBytes(32) });
});
afterEach(async () => {
  await keys.close();
});

const codec = () => createEventCodec({ registry: registryOf([employerMet, caseClosed, helpRefused]), keys });
const offered = (data: unknown, type = 'employer-met.v1', eventId = uuid(100)) => ({
  eventId,
  event: { type, data } as DomainEvent,
  meta: META,
});
const stored = async (data: unknown = met, type?: string): Promise<StoredEvent> =>
  asStored((await codec().encode([offered(data, type)]))[0]!);
const read = async (event: StoredEvent): Promise<unknown> => (await codec().decode([event]))[0]!.data;

async function refusal(
  data: unknown,
  type?: string,
): Promise<{ code?: string; path?: string; message?: string }> {
  try {
    await codec().encode([offered(data, type)]);
  } catch (error) {
    return error as { code?: string; path?: string; message?: string };
  }
  return {};
}

describe('what is written', () => {
  it('holds nothing personal in the open', async () => {
    const { data, bytes } = await stored();
    expect(data).toEqual({
      personId: uuid(1),
      colleagueId: uuid(2),
      reason: 'illness',
      region: 'AM01',
      metOn: '2026-01-05',
      noticedAt: '2026-01-05T09:00:00.000Z',
      hours: 32,
      first: true,
      provider: 'Zorggroep',
      lines: [{ cents: 1250 }, { cents: 0 }],
      remarks: [null, null],
      contact: {},
    });
    for (const text of ['Jansen', 'Pietersen', 'vroeg', 'rustig', '0612345678'])
      expect(Buffer.from(bytes).includes(text)).toBe(false);
  });

  it('has one box for each person the texts are about, under a key of their own', async () => {
    const { sealed } = await stored();
    expect(sealed.map(({ subject }) => subject)).toEqual([uuid(1), uuid(2)]);
    expect(sealed.every(({ keyId, box }) => keyId === '1' && /^[\w-]+$/.test(box))).toBe(true);
    const opening = await keys.openingKeys([1, 2].map((n) => ({ subject: uuid(n), keyId: '1' })));
    expect(opening(uuid(1), '1')).not.toEqual(opening(uuid(2), '1'));
  });

  it('has no box when there is no personal text', async () => {
    expect((await stored({ caseId: uuid(7), closedOn: '2026-01-05' }, 'case-closed.v1')).sealed).toEqual([]);
  });

  it('never uses a nonce twice, not even for the same event again', async () => {
    const boxes: string[] = [];
    for (let round = 0; round < 500; round += 1)
      boxes.push(...(await stored()).sealed.map(({ box }) => box.slice(0, 16)));
    expect(new Set(boxes).size).toBe(1000);
  });

  it('takes a decision with its receipt, whose texts are sealed too', async () => {
    const receipt = {
      rules: [{ id: 'R007', version: '2026-01' }],
      referenceDate: '2026-01-05',
      facts: [uuid(5)],
      alternatives: ['wachten'],
      sentence: 'U komt niet in aanmerking.',
    };
    const event = await stored({ personId: uuid(1), receipt }, 'help-refused.v1');
    expect(JSON.stringify(event.data)).not.toContain('wachten');
    expect(await read(event)).toEqual({ personId: uuid(1), receipt });
  });
});

describe('what is refused, without repeating the value', () => {
  it.each([
    ['an undeclared field', { ...met, bsn: '999990342' }, '/bsn'],
    [
      'an undeclared field inside a list',
      { ...met, lines: [{ note: 'a', cents: 1, bsn: '999990342' }] },
      '/lines/0/bsn',
    ],
    ['a missing field', { ...met, name: undefined }, '/name'],
    ['a missing subject', { ...met, personId: undefined }, '/personId'],
    ['an id that is none', { ...met, personId: '999990342' }, '/personId'],
    ['a code outside the list', { ...met, reason: '999990342' }, '/reason'],
    ['a value outside its pattern', { ...met, region: '999990342' }, '/region'],
    ['a date that is none', { ...met, metOn: '2026-02-30' }, '/metOn'],
    ['a moment in another form', { ...met, noticedAt: '2026-01-05T09:00:00Z' }, '/noticedAt'],
    ['a number out of range', { ...met, hours: 41 }, '/hours'],
    ['a number with decimals', { ...met, hours: 1.5 }, '/hours'],
    ['a text for a boolean', { ...met, first: 'ja' }, '/first'],
    ['too long a public text', { ...met, provider: 'x'.repeat(21) }, '/provider'],
    ['too long a personal text', { ...met, name: '99999034299' }, '/name'],
    ['a number for a text', { ...met, name: 999990342 }, '/name'],
    ['too long a list', { ...met, remarks: ['a', 'b', 'c', 'd'] }, '/remarks'],
    ['a text for a list', { ...met, remarks: '999990342' }, '/remarks'],
    ['a list for an object', { ...met, contact: ['999990342'] }, '/contact'],
    ['no object at all', '999990342', ''],
  ])('%s', async (_what, data, path) => {
    const error = await refusal(data);
    expect(error).toMatchObject({ code: 'INVALID_EVENT', path });
    expect(error.message).not.toContain('999990342');
  });

  it('counts characters as people do', async () => {
    expect(await refusal({ ...met, name: '🙂'.repeat(10) })).toEqual({});
    expect(await refusal({ ...met, name: '🙂'.repeat(11) })).toMatchObject({ path: '/name' });
  });

  it('makes no key when one event of several is refused', async () => {
    await expect(codec().encode([offered(met), offered({ ...met, hours: -1 })])).rejects.toThrow('/hours');
    const opening = await keys.openingKeys([{ subject: uuid(1), keyId: '1' }]);
    expect(() => opening(uuid(1), '1')).toThrow('never destroyed');
  });

  it('names a type never declared', async () => {
    expect(await refusal({}, 'nothing-known.v1')).toMatchObject({ code: 'UNKNOWN_EVENT' });
  });

  it('stops at boot on a subject that is no id field of the event', () => {
    const astray = defineEvent('text-kept.v1', { personId: field.id(), note: field.freeText('person') });
    expect(() => createEventCodec({ registry: registryOf([astray]), keys })).toThrow('"person"');
  });
});

describe('what is read back', () => {
  it('is what was written, with every text in its place', async () => {
    expect(await read(await stored())).toEqual(met);
  });

  it('keeps the order, id, stream, revision, position and meta of the event', async () => {
    const event = await stored();
    const { eventId, streamId, revision, position, meta } = event;
    expect((await codec().decode([event]))[0]).toEqual({
      type: 'employer-met.v1',
      data: met,
      eventId,
      streamId,
      revision,
      position,
      meta,
    });
  });

  it('goes through the upcasters with its texts opened', async () => {
    const registry = {
      ...registryOf([employerMet]),
      upcast: (_type: string, data: StoredEvent['data']) => ({
        type: 'employer-met.v2',
        data: { met: data },
      }),
    };
    const [event] = await createEventCodec({ registry, keys }).decode([await stored()]);
    expect(event).toMatchObject({ type: 'employer-met.v2', data: { met } });
  });

  it('says erased for one person and stays readable for the other once a key is destroyed', async () => {
    const event = await stored();
    await keys.destroyKeys(uuid(1));
    expect(await read(event)).toEqual({
      ...met,
      name: ERASED,
      nickname: ERASED,
      lines: [
        { note: ERASED, cents: 1250 },
        { note: ERASED, cents: 0 },
      ],
      remarks: [ERASED, ERASED],
      contact: { telephone: ERASED },
    });
  });

  it('stops on a key that was lost and never destroyed', async () => {
    const event = await stored();
    await keys.close();
    keys = await openKeyStore({ path: ':memory:', masterKey: randomBytes(32) });
    await expect(read(event)).rejects.toThrow('never destroyed');
  });
});

describe('a box that is not what was written stops the reading', () => {
  const broken = { code: 'SEAL_BROKEN' };
  const reading = async (event: StoredEvent): Promise<unknown> => {
    try {
      return await read(event);
    } catch (error) {
      return error;
    }
  };
  const withBox = (event: StoredEvent, box: string): StoredEvent => ({
    ...event,
    sealed: event.sealed.map((each, index) => (index === 0 ? { ...each, box } : each)),
  });

  it('when any of its bytes was changed', async () => {
    const event = await stored();
    const bytes = Buffer.from(event.sealed[0]!.box, 'base64url');
    for (const at of [0, 12, bytes.length - 17, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(await reading(withBox(event, changed.toString('base64url')))).toMatchObject(broken);
    }
  });

  it('when it was cut', async () => {
    expect(await reading(withBox(await stored(), 'AAAA'))).toMatchObject(broken);
  });

  it('when it was moved from another event of the same person', async () => {
    const [first, second] = await codec().encode([
      offered(met),
      offered({ ...met, name: 'De Boer' }, undefined, uuid(101)),
    ]);
    expect(await reading(withBox(asStored(second!), first!.sealed[0]!.box))).toMatchObject(broken);
  });

  it('when the event was given another type', async () => {
    const renamed = defineEvent('employer-left.v1', employerMet.fields);
    const both = createEventCodec({ registry: registryOf([employerMet, renamed]), keys });
    await expect(both.decode([{ ...(await stored()), type: 'employer-left.v1' }])).rejects.toThrow(
      'authenticate',
    );
  });

  it('when it was taken away', async () => {
    expect(await reading({ ...(await stored()), sealed: [] })).toMatchObject(broken);
  });

  it('when the event was made out to be about somebody else', async () => {
    const event = await stored();
    expect(await reading({ ...event, data: { ...event.data, personId: uuid(3) } })).toMatchObject(broken);
  });

  it('when its key number is none', async () => {
    const event = await stored();
    const sealed = event.sealed.map((each) => ({ ...each, keyId: '1 OR 1' }));
    expect(await reading({ ...event, sealed })).toMatchObject(broken);
  });

  it('when a type without personal text has one', async () => {
    const closed = await stored({ caseId: uuid(7), closedOn: '2026-01-05' }, 'case-closed.v1');
    expect(await reading({ ...closed, sealed: (await stored()).sealed })).toMatchObject(broken);
  });
});
