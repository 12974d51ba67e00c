import type { PolicyData } from '@meereis/catalogue';
import { localDate, type RegionCode } from '@meereis/kernel';
import { eventIdAt, given, happened, POLICY, refusals, refused, TODAY } from '../testing/case';
import type { Given } from '../testing/case';
import { admission, admissionRefused, checked, diagnosis, item, reported } from '../testing/events';
import { DIAGNOSED, CONSIDERED, FACTS, command, RMT, rmtCommand } from '../testing/add-item';
import { uuid } from '../testing/values';
import { decideAddItem, type AddItem } from './decide';

const decide = (events: Given, over: Partial<AddItem> = {}, facts = FACTS) =>
  decideAddItem(given(...events), command(over), facts);

describe('adding an item', () => {
  test('R022: a mistyped year is refused, also at the end of the calendar', () => {
    const until = (plannedFrom: string, plannedUntil: string) =>
      refused(
        decide(DIAGNOSED, { plannedFrom: localDate(plannedFrom), plannedUntil: localDate(plannedUntil) }),
      );
    expect(until('2022-03-15', '2032-03-01')).toEqual([]);
    expect(until('2022-03-15', '2032-03-02')).toEqual(['R022 period-too-far']);
    expect(until('2199-12-30', '2199-12-31')).toEqual(['R022 period-too-far']);
  });

  test('gives the item with the publication it stands on (R024)', () => {
    expect(happened(decide(DIAGNOSED))).toEqual([
      {
        type: 'item-added.v1',
        data: {
          ...command(),
          arrangementId: uuid(1),
          personId: uuid(2),
          itemId: uuid(31),
          publication: uuid(501),
          name: 'Dienst versterken-arbeidsmarktpositie',
          funding: [{ funder: 'oeno-fondsen', cents: 300_000, money: 'other', name: 'Naam oeno-fondsen' }],
          receipt: {
            rules: ['R003', 'R022', 'R024', 'R027', 'R043'].map((id) => ({
              id,
              version: expect.any(String) as string,
            })),
            referenceDate: TODAY,
            facts: [uuid(501), eventIdAt(2)],
            alternatives: ['Een ander onderdeel uit de catalogus'],
            sentence:
              'In uw plan staat nu: Dienst versterken-arbeidsmarktpositie, van 15 maart 2022 tot en met 15 juni 2022.',
          },
        },
      },
    ]);
  });

  test('R038, R042: the receipt of an item on RMT money cites the considerations before it', () => {
    const [event] = happened(decide(CONSIDERED, rmtCommand()));
    expect(event).toMatchObject({
      data: {
        receipt: {
          rules: ['R003', 'R022', 'R024', 'R027', 'R018', 'R038', 'R042', 'R043'].map((id) => ({ id })),
          facts: [uuid(501), eventIdAt(2), eventIdAt(4), eventIdAt(5), eventIdAt(6), eventIdAt(7)],
        },
      },
    });
  });

  test('an entry without a price list stands on the publication of the catalogue', () => {
    const events = happened(decide(DIAGNOSED, { catalogueId: 'jobcoach' }));
    expect(events).toMatchObject([{ data: { publication: uuid(500) } }]);
  });

  test('one refusal names all failing rules at once', () => {
    const over = {
      catalogueId: 'bestaat-niet',
      plannedUntil: localDate('2022-03-14'),
      funding: RMT(299_999),
    };
    expect(refused(decide([reported()], over))).toEqual([
      'R007 not-admitted',
      'R015 no-diagnosis',
      'R024 not-in-catalogue',
      'R022 period-reversed',
      'R027 funding-differs-from-price',
      'R038 prior-provisions-not-considered',
      'R042 regular-shortfall-missing',
    ]);
  });

  test('a refused person has no plan', () => {
    expect(refused(decide([reported(), admissionRefused(), diagnosis()]))).toEqual(['R007 not-admitted']);
  });

  test('R022: a plan of 60 items is full, one of 59 is not', () => {
    const items = (count: number) => Array.from({ length: count }, () => item({ catalogueId: 'jobcoach' }));
    expect(refused(decide([...DIAGNOSED, ...items(60)]))).toEqual(['R022 too-many-items']);
    expect(refused(decide([...DIAGNOSED, ...items(59)]))).toEqual([]);
  });

  test('R022: a period of one day is a period', () => {
    expect(refused(decide(DIAGNOSED, { plannedUntil: localDate('2022-03-15') }))).toEqual([]);
  });

  test('R024: an entry that closed cannot be chosen', () => {
    const decision = decide(DIAGNOSED, { catalogueId: 'pilot-dicht' });
    expect(refusals(decision)).toEqual([
      {
        rule: 'R024',
        code: 'not-open',
        sentence: '“Naam pilot-dicht” is op 1 maart 2022 niet open. Kies een ander onderdeel.',
      },
    ]);
  });

  test('R024: it may be chosen while it was open', () => {
    const facts = { ...FACTS, today: localDate('2021-12-31') };
    expect(refused(decide(DIAGNOSED, { catalogueId: 'pilot-dicht' }, facts))).toEqual([]);
  });

  describe('an instrument that a region published for itself', () => {
    const publishedBy = (ownRegion: string) => {
      const jobcoach = POLICY.entry('jobcoach', TODAY);
      if (jobcoach === undefined) throw new Error('The catalogue of the tests has a job coach.');
      const policy: PolicyData = {
        ...POLICY,
        entry: (id, on) =>
          id === 'jobcoach'
            ? { ...jobcoach, region: 'Twente', ownRegion: ownRegion as RegionCode }
            : POLICY.entry(id, on),
      };
      return decide(DIAGNOSED, { catalogueId: 'jobcoach', vat: 'unknown' }, { ...FACTS, policy });
    };

    test('R024: is refused for a case of another region, and the refusal says whose it is', () => {
      expect(refusals(publishedBy('AM14'))).toEqual([
        {
          rule: 'R024',
          code: 'instrument-of-other-region',
          sentence:
            '“Naam jobcoach” is alleen voor de regio Twente. Kies een onderdeel van de eigen regio of een landelijk onderdeel.',
        },
      ]);
    });

    test('R024: may be chosen in its own region', () => {
      expect(refused(publishedBy('AM13'))).toEqual([]);
    });
  });

  test('R098: a service of a group needs membership found in the register', () => {
    const over = { catalogueId: 'jobcoaching-werkfitbehoud', vat: 'unknown' as const };
    const refusedFor = (...answer: Parameters<typeof checked>) =>
      refused(decide([reported(), checked(...answer), admission(), diagnosis()], over));
    expect(refusedFor('no')).toEqual(['R098 service-for-other-group']);
    expect(refusedFor('in-doubt')).toEqual(['R098 service-for-other-group']);
    expect(refusedFor('yes')).toEqual([]);
    expect(refusals(decide(DIAGNOSED, over))[0]?.sentence).toBe(
      '“Dienst jobcoaching-werkfitbehoud” is alleen voor de doelgroep banenafspraak. Bij deze persoon is dat niet vastgesteld. Kies een ander onderdeel, of leg eerst de check vast.',
    );
  });
});

describe('the maximum price (R043, Q19)', () => {
  const price = (priceCents: number, over: Partial<AddItem> = {}) =>
    decide(DIAGNOSED, { priceCents, funding: [{ funder: 'oeno-fondsen', cents: priceCents }], ...over });

  test('the maximum itself is allowed', () => {
    expect(refused(price(328_000))).toEqual([]);
  });

  test('one cent above it is refused with the amount and its basis', () => {
    expect(refusals(price(328_001))).toEqual([
      {
        rule: 'R043',
        code: 'price-above-maximum',
        sentence: 'De prijs is te hoog. Het maximum is € 3.280,00 exclusief btw.',
      },
    ]);
  });

  test('a price on the other basis cannot be compared', () => {
    expect(refusals(price(328_000, { vat: 'incl' }))).toEqual([
      {
        rule: 'R043',
        code: 'price-on-other-basis',
        sentence:
          'Het maximum is € 3.280,00 exclusief btw. Geef de prijs ook exclusief btw op, of vul het btw-tarief in.',
      },
    ]);
    expect(refusals(price(100, { vat: 'ex', catalogueId: 'scholing-beroep-functie' }))[0]?.sentence).toBe(
      'Het maximum is € 5.000,00 inclusief btw. Geef de prijs ook inclusief btw op, of vul het btw-tarief in.',
    );
  });

  test('an unknown basis counts as including VAT', () => {
    const over = { vat: 'unknown' as const, catalogueId: 'scholing-beroep-functie' };
    expect(refused(price(500_000, over))).toEqual([]);
    expect(refused(price(500_001, over))).toEqual(['R043 price-above-maximum']);
  });

  test('an entry without a list price has no maximum', () => {
    expect(refused(price(9_999_999, { catalogueId: 'jobcoach' }))).toEqual([]);
  });

  test.each([
    ['2022-06-14', 125_000],
    ['2022-06-15', 250_000],
    ['2022-09-15', 375_000],
    ['2023-03-15', 375_000],
  ])('a place per three months that lasts until %s has a maximum of %i cents', (until, cents) => {
    const at = (priceCents: number) =>
      decideAddItem(
        given(reported(), checked('yes'), admission(), diagnosis()),
        command({
          catalogueId: 'werkfitplek-banenafspraak',
          vat: 'unknown',
          plannedUntil: localDate(until),
          priceCents,
          funding: [{ funder: 'oeno-fondsen', cents: priceCents }],
        }),
        FACTS,
      );
    expect(refused(at(cents))).toEqual([]);
    expect(refused(at(cents + 1))).toEqual(['R043 price-above-maximum']);
  });

  test('a negative price is refused', () => {
    expect(refused(price(-1))).toEqual(['R027 price-negative', 'R027 funding-line-not-positive']);
  });

  test('R027: a service of the price list is never free; a desk, an instrument and a free course are', () => {
    const free = (catalogueId: string) => decide(DIAGNOSED, { catalogueId, priceCents: 0, funding: [] });
    expect(refusals(free('versterken-arbeidsmarktpositie'))).toEqual([
      {
        rule: 'R027',
        code: 'price-missing',
        sentence:
          '“Dienst versterken-arbeidsmarktpositie” is niet gratis. Vul de prijs in en wie die betaalt.',
      },
    ]);
    expect(refused(free('intersectorale-omscholing'))).toEqual(['R027 price-missing']);
    for (const id of ['leerwerkloket', 'jobcoach', 'nl-leert-door-scholing'])
      expect({ id, refused: refused(free(id)) }).toEqual({ id, refused: [] });
  });

  test('R027: a price without any funding line is refused in its own words', () => {
    expect(refusals(decide(DIAGNOSED, { funding: [] }))).toEqual([
      {
        rule: 'R027',
        code: 'funding-missing',
        sentence: 'Dit onderdeel heeft nog geen financiering. Vul in wie de prijs betaalt.',
      },
    ]);
  });

  test('Q19: with a rate the price is compared on the basis of the list, to the cent', () => {
    const incl = (priceCents: number) => price(priceCents, { vat: 'incl', vatPercent: 21 });
    expect(refused(incl(396_880))).toEqual([]);
    expect(refused(incl(396_881))).toEqual(['R043 price-above-maximum']);
    const ex = (priceCents: number) =>
      price(priceCents, { vat: 'ex', vatPercent: 21, catalogueId: 'scholing-beroep-functie' });
    expect(refused(ex(413_223))).toEqual([]);
    expect(refused(ex(413_224))).toEqual(['R043 price-above-maximum']);
  });
});

describe('funding lines', () => {
  test('R027: several funders together make the price (Q11)', () => {
    const funding = [
      { funder: 'oeno-fondsen', cents: 100_000 },
      { funder: 'scholingsbudget-ww-extra', cents: 200_000 },
    ];
    expect(refused(decide(DIAGNOSED, { funding }))).toEqual([]);
  });

  test('R027: a difference of one cent is refused with both amounts', () => {
    expect(refusals(decide(DIAGNOSED, { funding: [{ funder: 'oeno-fondsen', cents: 299_999 }] }))).toEqual([
      {
        rule: 'R027',
        code: 'funding-differs-from-price',
        sentence:
          'De financiering telt op tot € 2.999,99, maar de prijs is € 3.000,00. Maak de bedragen gelijk.',
      },
    ]);
  });

  test('R027: a line of nothing is no line', () => {
    const funding = [
      { funder: 'oeno-fondsen', cents: 300_000 },
      { funder: 'praktijkleren-mbo', cents: 0 },
    ];
    expect(refused(decide(DIAGNOSED, { funding }))).toEqual(['R027 funding-line-not-positive']);
  });

  test('R024: a funder outside the catalogue and one that closed are refused by name', () => {
    const funding = [
      { funder: 'eigen-zak', cents: 100_000 },
      { funder: 'fonds-dicht', cents: 200_000 },
    ];
    expect(refusals(decide(DIAGNOSED, { funding }))).toEqual([
      {
        rule: 'R024',
        code: 'funder-unknown',
        sentence: 'De financier “eigen-zak” staat niet in de catalogus. Kies een financier uit de lijst.',
      },
      {
        rule: 'R024',
        code: 'funder-closed',
        sentence: '“Naam fonds-dicht” is op 1 maart 2022 niet open. Kies een andere financier.',
      },
    ]);
  });

  test('R024: a funder named twice is refused once', () => {
    const line = { funder: 'eigen-zak', cents: 150_000 };
    expect(refused(decide(DIAGNOSED, { funding: [line, line] }))).toEqual([
      'R027 funder-twice',
      'R024 funder-unknown',
    ]);
  });
});

describe('two purposes (R041)', () => {
  const team = { funder: 'regionaal-mobiliteitsteam', cents: 100_000 };
  const sector = { funder: 'oeno-fondsen', cents: 200_000 };

  test('R041: money for the teams pays no item, also not in part', () => {
    const decision = decideAddItem(given(...DIAGNOSED), command({ funding: [team, sector] }), FACTS);
    expect(refusals(decision)).toEqual([
      {
        rule: 'R041',
        code: 'funder-pays-teams',
        sentence:
          '“Naam regionaal-mobiliteitsteam” betaalt de teams zelf, niet wat een persoon krijgt. Kies een andere financier.',
      },
    ]);
  });
});

describe('benefit (R003)', () => {
  const benefits = [
    'none',
    'ww',
    'participatiewet',
    'wajong',
    'wia',
    'ziektewet',
    'bbz',
    'tozo',
    'other',
  ] as const;
  const casesOf = (benefit: (typeof benefits)[number]) =>
    given(reported({ benefit }), checked('no'), admission(), diagnosis());

  test.each(benefits)('the same need gives the same instrument to somebody with benefit %s', (benefit) => {
    expect(refused(decideAddItem(casesOf(benefit), command(), FACTS))).toEqual([]);
  });

  test.each(benefits)('money for people with WW goes to nobody else (%s)', (benefit) => {
    const decision = decideAddItem(
      casesOf(benefit),
      command({ funding: [{ funder: 'scholingsbudget-ww-extra', cents: 300_000 }] }),
      FACTS,
    );
    expect(refused(decision)).toEqual(benefit === 'ww' ? [] : ['R003 funder-for-other-group']);
  });

  test('the refusal says that the instrument itself is open', () => {
    const decision = decideAddItem(
      casesOf('none'),
      command({ funding: [{ funder: 'scholingsbudget-ww-extra', cents: 300_000 }] }),
      FACTS,
    );
    expect(refusals(decision)[0]?.sentence).toBe(
      '“Naam scholingsbudget-ww-extra” is alleen voor mensen met een WW-uitkering. Kies een andere financier; het onderdeel zelf kan wel.',
    );
  });
});

test('the fold keeps which event an item stands in, for receipts', () => {
  expect(given(...DIAGNOSED, item()).items[0]?.eventId).toBe(eventIdAt(4));
});
