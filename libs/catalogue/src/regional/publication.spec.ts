import fc from 'fast-check';
import type { Unit } from '@meereis/access';
import { addDays, localDate, type Oin, type RegionCode, type Uuid } from '@meereis/kernel';
import { versionOn } from '../policy/windows.rule';
import {
  decidePublishRegionalInstrument,
  type InstrumentFacts,
  type PublishRegionalInstrument,
} from '../publish-regional-instrument/decide';
import {
  decidePublishRegionalScheme,
  type PublishRegionalScheme,
  type RegionalFacts,
} from '../publish-regional-scheme/decide';
import { followsOn } from './publication.rule';
import { regionalCatalogue, type RegionalCatalogue, type RegionalVersion } from './regional-catalogue';

const UTRECHT = 'AM13' as RegionCode;
const TODAY = localDate('2025-03-01');
const TEAM: Unit = {
  id: 'rmt-am13',
  oin: '00000099000000002000' as Oin,
  kind: 'mobility-team',
  region: UTRECHT,
  name: 'Mobiliteitsteam',
};
const PUBLICATION = '07ef8c06-5032-5489-8e64-9cf25ce3b9c7' as Uuid;
const NATIONAL = [
  { version: 'stcrt', validFrom: localDate('2021-03-22'), validUntil: localDate('2024-12-31') },
];

const scheme: PublishRegionalScheme = {
  version: 'werkcentrum-2025',
  validFrom: localDate('2025-01-01'),
  nameNl: 'Werkcentrum Midden-Utrecht',
  source: 'Besluit van de partners',
};
const facts: RegionalFacts = {
  publicationId: PUBLICATION,
  region: UTRECHT,
  unit: TEAM,
  today: TODAY,
  national: NATIONAL,
};
const endless: PublishRegionalInstrument = {
  code: 'werkfit-plus',
  version: '1',
  validFrom: localDate('2025-01-01'),
  nameNl: 'Werkfit plus',
  kind: 'instrument',
  descriptionNl: 'Training.',
  whatItOffers: 'Tien dagdelen.',
  conditions: ['Na een intake.'],
  priorProvision: false,
  source: 'Besluit',
};
const instrument = { ...endless, validUntil: localDate('2025-12-31') };
const instrumentFacts: InstrumentFacts = { ...facts, regionName: 'Midden-Utrecht', pot: 'known' };
const empty = regionalCatalogue.initial;
const withScheme = (...schemes: readonly RegionalVersion[]): RegionalCatalogue => ({ ...empty, schemes });

function codes(decision: ReturnType<typeof decidePublishRegionalScheme>): readonly string[] {
  return decision.ok ? [] : decision.error.map((one) => `${one.rule} ${one.code}`);
}
const publish = (
  change: Partial<PublishRegionalScheme> = {},
  state: RegionalCatalogue = empty,
  more: Partial<RegionalFacts> = {},
) => decidePublishRegionalScheme(state, { ...scheme, ...change }, { ...facts, ...more });
const offer = (change: Partial<PublishRegionalInstrument> = {}, more: Partial<InstrumentFacts> = {}) =>
  decidePublishRegionalInstrument(empty, { ...instrument, ...change }, { ...instrumentFacts, ...more });

describe('a scheme version of a region', () => {
  it('R018: is published with its version, days and source, by the team of that region', () => {
    expect(publish()).toEqual({
      ok: true,
      value: [
        {
          type: 'regional-scheme-published.v1',
          data: { ...scheme, publicationId: PUBLICATION, region: UTRECHT, publishedBy: 'rmt-am13' },
        },
      ],
    });
  });

  it.each<[string, Partial<Unit>]>([
    ['a team of another region', { region: 'AM06' as RegionCode }],
    ['another kind of unit in the region', { kind: 'municipality' }],
  ])('is refused from %s', (_, unit) => {
    expect(codes(publish({}, empty, { unit: { ...TEAM, ...unit } }))).toEqual(['R001 other-region']);
  });

  it('R018: does not overlap the national scheme, at its last day, its first day or around it', () => {
    const at = (validFrom: string, validUntil?: string) =>
      codes(
        publish({
          validFrom: localDate(validFrom),
          ...(validUntil ? { validUntil: localDate(validUntil) } : {}),
        }),
      );
    expect(at('2024-12-31')).toEqual(['R018 national-scheme-in-force']);
    expect(at('2020-01-01', '2021-03-22')).toEqual(['R018 national-scheme-in-force']);
    expect(at('2020-01-01')).toEqual(['R018 national-scheme-in-force']);
    expect(at('2020-01-01', '2021-03-21')).toEqual([]);
    expect(at('2025-01-01')).toEqual([]);
    const told = (validUntil?: string) =>
      publish({ validFrom: localDate('2024-01-01') }, empty, {
        national: [
          {
            version: 'stcrt',
            validFrom: localDate('2021-03-22'),
            ...(validUntil === undefined ? {} : { validUntil: localDate(validUntil) }),
          },
        ],
      });
    const sentence = (words: string) => ({ error: [{ sentence: expect.stringContaining(words) as string }] });
    expect(told('2024-12-31')).toMatchObject(sentence('(stcrt) geldt tot en met 31 december 2024.'));
    expect(told()).toMatchObject(sentence('(stcrt) heeft geen einddatum.'));
  });

  it('R018: takes no name of a national version, and a hard date is whole (R006)', () => {
    expect(codes(publish({ version: 'stcrt' }))).toEqual(['publication national-version-name']);
    expect(codes(publish({ inclusive: true }))).toEqual(['R006 hard-date-missing']);
  });

  it('is refused when it ends before it begins, or names a number that can be a BSN', () => {
    expect(codes(publish({ validUntil: localDate('2024-12-31') }))).toContain(
      'publication ends-before-it-begins',
    );
    expect(codes(publish({ validUntil: scheme.validFrom }))).toEqual([]);
    expect(codes(publish({ notes: 'Vraag over 999990019.' }))).toEqual(['publication bsn-in-public-text']);
    expect(codes(publish({ notes: 'Bel 123456789 over 999990019.' }))).toEqual([
      'publication bsn-in-public-text',
    ]);
  });
});

describe('a later version', () => {
  const first = { version: 'a', validFrom: localDate('2025-01-01') };

  it('replaces from a day that is not over yet; the name of a version is used once', () => {
    const next = (version: string, validFrom: string) =>
      codes(publish({ version, validFrom: localDate(validFrom) }, withScheme(first)));
    expect(next('b', '2025-03-01')).toEqual([]);
    expect(next('b', '2025-02-28')).toEqual(['publication replaces-the-past']);
    expect(next('a', '2025-04-01')).toEqual(['publication version-exists']);
    expect(next('b', '2025-01-01')).toEqual([
      'publication overlaps-later-version',
      'publication replaces-the-past',
    ]);
  });

  it('may fill days in the past on which nothing held', () => {
    const ended = { ...first, validUntil: localDate('2025-01-31') };
    expect(codes(publish({ version: 'b', validFrom: localDate('2025-02-01') }, withScheme(ended)))).toEqual(
      [],
    );
  });

  it('never changes what held on a day that has passed, whatever is published', () => {
    const attempt = fc.record({
      version: fc.constantFrom('a', 'b', 'c', 'd'),
      from: fc.integer({ min: -60, max: 60 }),
      days: fc.option(fc.integer({ min: 0, max: 90 })),
    });
    fc.assert(
      fc.property(
        fc.array(attempt, { maxLength: 8 }),
        fc.integer({ min: -90, max: -1 }),
        (attempts, past) => {
          const day = addDays(TODAY, past);
          let published: readonly RegionalVersion[] = [];
          for (const { version, from, days } of attempts) {
            const validFrom = addDays(TODAY, from);
            const next = {
              version,
              validFrom,
              ...(days === null ? {} : { validUntil: addDays(validFrom, days) }),
            };
            const held = versionOn(published, day);
            if (followsOn(published, next, TODAY).some((one) => one !== false)) continue;
            published = [...published, next];
            if (held !== undefined) expect(versionOn(published, day)).toEqual(held);
          }
        },
      ),
    );
  });
});

describe('an instrument of a region', () => {
  it('R049: carries the region in its id, and a prior provision says who calls it so', () => {
    const decision = offer({ kind: 'initiatief', priorProvision: true });
    expect(decision).toMatchObject({
      ok: true,
      value: [
        {
          type: 'scheme-version-published.v1',
          data: {
            catalogueId: 'am13-werkfit-plus',
            region: 'Midden-Utrecht',
            regional: { region: UTRECHT, publishedBy: 'rmt-am13' },
            preliminaryProvision: true,
            preliminaryBasis: 'explicit-region: AM13',
          },
        },
      ],
    });
    expect(codes(offer({ kind: 'initiatief' }))).toEqual(['R049 initiative-not-prior']);
  });

  it('R043: has a price with an end and money that exists and is not RMT money', () => {
    const price = { maximumCents: 150_000, vat: 'incl', pot: 'oeno-fondsen' } as const;
    expect(codes(offer({ price }))).toEqual([]);
    expect(codes(offer({ price }, { pot: 'unknown' }))).toEqual(['R024 pot-unknown']);
    expect(codes(offer({ price }, { pot: 'rmt' }))).toEqual(['R043 pot-is-rmt']);
    expect(codes(decidePublishRegionalInstrument(empty, { ...endless, price }, instrumentFacts))).toEqual([
      'R043 price-without-end',
    ]);
  });

  it('has versions of its own: another instrument is not in its way', () => {
    const state = { ...empty, instruments: { 'am13-iets-anders': [{ version: '1', validFrom: TODAY }] } };
    const same = { ...empty, instruments: { 'am13-werkfit-plus': [{ version: '1', validFrom: TODAY }] } };
    const over = (one: RegionalCatalogue) =>
      codes(decidePublishRegionalInstrument(one, instrument, instrumentFacts));
    expect(over(state)).toEqual([]);
    expect(over(same)).toEqual(['publication version-exists', 'publication overlaps-later-version']);
  });
});
