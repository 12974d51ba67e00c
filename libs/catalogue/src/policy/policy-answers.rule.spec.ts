import { localDate, type RegionCode } from '@meereis/kernel';
import { PolicyAnswers } from './policy-answers.rule';
import { fitsRegion } from './regions.rule';
import type { PolicySnapshot } from './snapshot.rule';

/** Goal: the answers over a few hand-written publications, at the edges that the real files do not have. */
const TODAY = localDate('2022-03-01');
const UTRECHT = 'AM13' as RegionCode;
const source = { document: 'bron.txt', section: '1' };

const fund = (catalogueId: string, more: object = {}) => ({
  catalogueId,
  version: '1',
  validFrom: '2020-01-01',
  eventId: `event-${catalogueId}`,
  nameNl: catalogueId,
  kind: 'fund',
  descriptionNl: 'Wat het is.',
  preliminaryProvision: true,
  amountsByYear: [],
  source,
  ...more,
});
const region = (code: string, name: string) => ({
  code,
  name,
  coverageFrom: '2015-01-01',
  centreMunicipality: { code: 'GM0344', name: 'Utrecht' },
  municipalities: [],
  eventId: `event-${code}`,
});
const service = (serviceId: string, more: object = {}) => ({
  serviceId,
  nameNl: serviceId,
  maximumCents: 1000,
  vat: 'ex',
  validFrom: '2021-01-01',
  validUntil: '2022-12-31',
  ...more,
});
const list = (listId: string, services: readonly object[]) => ({
  listId,
  version: '1',
  validFrom: '2021-01-01',
  eventId: `event-${listId}`,
  services,
});

const ENTRIES = [
  fund('plain'),
  fund('full', {
    windowFrom: '2021',
    windowUntil: '2021-12',
    prolongedUntil: '2022-06',
    region: 'landelijk',
    notes: 'let op',
    amountTotalCents: 195_00,
    amountsByYear: [
      { year: '2021', cents: 21_00 },
      { year: 'per-year', cents: 1_00 },
    ],
  }),
  fund('elsewhere', { region: 'Twente' }),
  fund('unclear', { region: 'diverse regio’s' }),
  fund('closed', { windowUntil: '2021' }),
  fund('asked'),
  fund('no-prior', { preliminaryProvision: false }),
];

function answers(change: object = {}): PolicyAnswers {
  const snapshot = {
    entries: new Map(ENTRIES.map((one) => [one.catalogueId, [one]])),
    regions: new Map([region('AM13', 'Midden-Utrecht'), region('AM06', 'Twente')].map((r) => [r.code, r])),
    priceLists: [
      list('first', [service('a', { unit: 'per 3 maanden', maxUnits: 4, onlyFor: 'x', pot: 'plain' })]),
      list('second', [service('b')]),
    ],
    schemes: [],
    fundingRules: [
      {
        version: 'f1',
        validFrom: '2020-12-01',
        eventId: 'event-rules',
        rmtFunders: ['full'],
        priorGroups: [
          { group: 'regular', nameNl: 'Regulier', provisions: ['asked', 'closed', 'nobody'], source: 'R038' },
          { group: 'sector', nameNl: 'Sector', provisions: ['elsewhere'], source: 'R038' },
        ],
        exclusiveFunders: [{ funder: 'plain', benefits: ['ww'], source: 'R003' }],
      },
    ],
    legalTerms: [{ version: 'l1', validFrom: '2010-01-01', objectionWeeks: 6, eventId: 'event-terms' }],
    ...change,
  };
  return new PolicyAnswers(snapshot as unknown as PolicySnapshot);
}

describe('an entry', () => {
  it('tells everything that was published about it, and nothing that was not', () => {
    expect(answers().entry('full', TODAY)).toEqual({
      id: 'full',
      nameNl: 'full',
      kind: 'fund',
      descriptionNl: 'Wat het is.',
      windowFrom: '2021',
      windowUntil: '2021-12',
      prolongedUntil: '2022-06',
      region: 'landelijk',
      notes: 'let op',
      amountTotal: { cents: 195_00, currency: 'EUR' },
      // What holds for every year is no amount of a year.
      amountsByYear: [{ year: 2021, amount: { cents: 21_00, currency: 'EUR' } }],
      priorProvision: true,
      source: 'bron.txt, 1',
      eventId: 'event-full',
      version: '1',
    });
    const plain = Object.keys(answers().entry('plain', TODAY) ?? {});
    for (const absent of ['windowFrom', 'windowUntil', 'prolongedUntil', 'region', 'notes', 'amountTotal'])
      expect(plain).not.toContain(absent);
  });

  it('is not there before its publication holds, nor under another name', () => {
    expect(answers().entry('plain', localDate('2019-12-31'))).toBeUndefined();
    expect(answers().entry('nobody', TODAY)).toBeUndefined();
    expect(answers().entries(localDate('2019-12-31'))).toEqual([]);
    expect(answers().entries(TODAY)).toHaveLength(ENTRIES.length);
  });
});

describe('a priced service', () => {
  it('tells its unit, limit, group and pot, where it has them', () => {
    expect(answers().service('a', TODAY)).toEqual({
      id: 'a',
      nameNl: 'a',
      maximum: { cents: 1000, currency: 'EUR' },
      vat: 'ex',
      unit: 'per 3 maanden',
      maxUnits: 4,
      onlyFor: 'x',
      pot: 'plain',
      validFrom: '2021-01-01',
      validUntil: '2022-12-31',
      eventId: 'event-first',
      version: '1',
    });
    const keys = Object.keys(answers().service('b', TODAY) ?? {});
    for (const absent of ['unit', 'maxUnits', 'onlyFor', 'pot']) expect(keys).not.toContain(absent);
  });

  it('is found in the list that has it, on its own days only', () => {
    expect(answers().service('b', TODAY)?.eventId).toBe('event-second');
    expect(answers().service('b', localDate('2023-01-01'))).toBeUndefined();
    expect(answers().service('b', localDate('2020-12-31'))).toBeUndefined();
    expect(answers().isRmtFunded('b', TODAY)).toBe(true);
    expect(answers().isRmtFunded('a', TODAY)).toBe(false);
  });
});

describe('regions', () => {
  it('come in the order of their codes', () => {
    expect(answers().regions()).toEqual([
      { code: 'AM06', name: 'Twente', centreMunicipality: 'GM0344', eventId: 'event-AM06' },
      { code: 'AM13', name: 'Midden-Utrecht', centreMunicipality: 'GM0344', eventId: 'event-AM13' },
    ]);
  });

  it('are compared by name; words that name none are for a human', () => {
    const names = new Set(['Twente', 'Midden-Utrecht']);
    expect(fitsRegion(undefined, 'Twente', names)).toBe('yes');
    expect(fitsRegion('landelijk', 'Twente', names)).toBe('yes');
    expect(fitsRegion('alle 35 arbeidsmarktregio’s', 'Twente', names)).toBe('yes');
    expect(fitsRegion('Twente', 'Twente', names)).toBe('yes');
    expect(fitsRegion('Twente', 'Midden-Utrecht', names)).toBe('no');
    expect(fitsRegion('Noord-Nederland', 'Twente', names)).toBe('unclear');
  });
});

describe('what comes before RMT money (R038)', () => {
  it('asks a group only while something of it is open in the region', () => {
    const groups = answers().priorGroups(TODAY, UTRECHT);
    expect(groups).toMatchObject([{ group: 'regular', version: 'f1', eventId: 'event-rules' }]);
    expect(groups[0]?.provisions.map((one) => one.id)).toEqual(['asked']);
    const inTwente = answers().priorGroups(TODAY, 'AM06' as RegionCode);
    expect(inTwente.map((one) => one.group)).toEqual(['regular', 'sector']);
  });

  it('suggests open provisions that no group asks for', () => {
    expect(
      answers()
        .suggestedProvisions(TODAY, UTRECHT)
        .map((one) => one.id),
    ).toEqual(['plain', 'full', 'unclear']);
  });

  it('asks nothing before there were rules', () => {
    const before = localDate('2020-11-30');
    expect(answers().priorGroups(before, UTRECHT)).toEqual([]);
    expect(answers().funder('plain', before)).toBeUndefined();
    expect(
      answers()
        .suggestedProvisions(before, UTRECHT)
        .map((one) => one.id),
    ).toContain('asked');
  });
});

describe('a funder', () => {
  it('says whether it is RMT money, for whom it is, and by what source', () => {
    const rules = { version: 'f1', eventId: 'event-rules' };
    expect(answers().funder('full', TODAY)).toEqual({
      id: 'full',
      rmt: true,
      source: 'bron.txt, 1',
      ...rules,
    });
    expect(answers().funder('plain', TODAY)).toEqual({
      id: 'plain',
      rmt: false,
      onlyForBenefits: ['ww'],
      source: 'R003',
      ...rules,
    });
    expect(answers().funder('nobody', TODAY)).toBeUndefined();
  });
});

describe('the term to object', () => {
  it('is the oldest one known before the first, and its absence is a mistake in the program', () => {
    expect(answers().objectionTermWeeks(localDate('2009-12-31'))).toBe(6);
    expect(() => answers({ legalTerms: [] }).objectionTermWeeks(TODAY)).toThrow('No legal terms');
  });

  it('outside the years of the scheme there is no hard date and no version', () => {
    expect(answers().hardDate(TODAY)).toBeUndefined();
    expect(answers().schemeVersion(TODAY)).toBeUndefined();
  });
});
