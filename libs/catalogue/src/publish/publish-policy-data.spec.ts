import type { EventStore } from '@meereis/event-store';
import { localDate } from '@meereis/kernel';
import { createPolicyData } from '../policy/create-policy-data';
import { NoPolicyDataError } from '../policy/load-policy';
import { PUBLICATIONS_STREAM, streamOf } from '../streams';
import { newLog, SOURCES } from '../testing/policy-log';
import { buildPublication } from './publication';
import { publishPolicyData } from './publish-policy-data';
import { readCatalogueFile } from './catalogue-file';

/** 209 entries, a price list, 35 regions, two versions of the scheme, the funding rules and the legal terms. */
const ITEMS = 249;

/** A store that breaks off after so many appends, as a program that is killed does. */
function breakingAfter(appends: number) {
  let left = appends;
  return (inner: EventStore): EventStore => ({
    append: async (...args) => {
      if (left === 0) throw new Error('cut off');
      left -= 1;
      return inner.append(...args);
    },
    readStream: (query) => inner.readStream(query),
    readAll: (query) => inner.readAll(query),
    subscribeToAll: (query) => inner.subscribeToAll(query),
    head: () => inner.head(),
    countAfter: (position) => inner.countAfter(position),
    close: () => inner.close(),
  });
}

describe('reading the files strictly', () => {
  it('the publication holds 209 entries, 13 priced services and 35 regions', () => {
    const { items } = buildPublication(SOURCES);
    const of = (kind: string) => items.filter((one) => one.kind === kind);
    expect([of('entry').length, of('region').length, items.length]).toEqual([209, 35, ITEMS]);
    expect(readCatalogueFile(SOURCES.catalogueYaml).services).toHaveLength(13);
  });

  it('an unknown field is refused with the id of its entry', () => {
    const yaml = SOURCES.catalogueYaml.replace('    name_nl: O', '    surprise: 1\n    name_nl: O');
    expect(() => readCatalogueFile(yaml)).toThrow(/entry [a-z-]+: unknown field "surprise"/);
  });

  it('amounts become whole cents without a float in between', () => {
    const entry = readCatalogueFile(SOURCES.catalogueYaml).entries.find(
      (one) => one.catalogueId === 'praktijkleren-werkgeversvergoeding',
    );
    expect(entry?.caps).toContainEqual({ name: 'per_week_eur', cents: 6750 });
  });

  it('a municipality in two regions on one day is refused', () => {
    const regionsYaml = SOURCES.regionsYaml.replace(
      '{code: GM0246, name: Heerde, valid_from: "2020-01-01"',
      '{code: GM0246, name: Heerde, valid_from: "2019-12-31"',
    );
    expect(regionsYaml).not.toBe(SOURCES.regionsYaml);
    expect(() => buildPublication({ ...SOURCES, regionsYaml })).toThrow(/GM0246: in two regions/);
  });
});

describe('publishing', () => {
  it('twice writes nothing the second time', async () => {
    const log = await newLog();
    const first = await publishPolicyData(log.input);
    const head = await log.inner.head();
    const second = await publishPolicyData(log.input);
    expect([first.written, second.published, second.written]).toEqual([ITEMS, false, 0]);
    expect(await log.inner.head()).toBe(head);
    await log.close();
  });

  it.each([0, 1, 100, ITEMS])(
    'cut off after %d appends it counts for nothing, and can be finished',
    async (n) => {
      const log = await newLog(breakingAfter(n));
      await expect(publishPolicyData(log.input)).rejects.toThrow('cut off');
      await expect(createPolicyData({ store: log.inner, codec: log.codec })).rejects.toThrow(
        NoPolicyDataError,
      );
      const again = await publishPolicyData({ ...log.input, store: log.inner });
      expect(again.written).toBe(ITEMS - n);
      const policy = await createPolicyData({ store: log.inner, codec: log.codec });
      expect(policy.entries(localDate('2022-03-01'))).toHaveLength(209);
      await policy.close();
      await log.close();
    },
  );

  it('two programs that start together publish once', async () => {
    const log = await newLog();
    await Promise.all([publishPolicyData(log.input), publishPolicyData(log.input)]);
    const markers = await log.inner.readStream({ streamId: PUBLICATIONS_STREAM });
    const entry = await log.inner.readStream({ streamId: streamOf('entry', 'oeno-fondsen') });
    expect([markers.length, entry.length]).toEqual([1, 1]);
    await log.close();
  });

  it('only what changed is published anew, and policy data in use follows', async () => {
    const log = await newLog();
    await publishPolicyData(log.input);
    const policy = await createPolicyData({ store: log.inner, codec: log.codec });
    const old = 'omschrijving_nl: Sectorale fondsen voor scholing en ontwikkeling.';
    const catalogueYaml = SOURCES.catalogueYaml.replace(old, 'omschrijving_nl: Gewijzigd.');
    const result = await publishPolicyData({ ...log.input, sources: { ...SOURCES, catalogueYaml } });
    expect(result.written).toBe(1);
    await policy.refresh();
    expect(policy.entry('oeno-fondsen', localDate('2022-03-01'))?.descriptionNl).toBe('Gewijzigd.');
    expect(policy.entries(localDate('2022-03-01'))).toHaveLength(209);
    await policy.close();
    await log.close();
  });
});
