import fc from 'fast-check';
import { localDate, type RegionCode } from '@meereis/kernel';
import { again, answersOver, eventsOf } from '../testing/published';
import { OBTAINABLE_KINDS, offersFor, type Offer, type OfferQuestion } from './offers.rule';

const TODAY = localDate('2022-03-01');
const UTRECHT = 'AM13' as RegionCode;
const QUESTION: OfferQuestion = { on: TODAY, region: UTRECHT, benefits: ['none'] };
const events = eventsOf();
const { snapshot, answers } = answersOver(events);

function offers(change: Partial<OfferQuestion> = {}): readonly Offer[] {
  return offersFor(snapshot, answers, { ...QUESTION, ...change });
}
function offer(id: string, change: Partial<OfferQuestion> = {}): Offer {
  const found = offers(change).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No offer ${id}.`);
  return found;
}
const codes = (one: Offer) => one.reasons.map((reason) => reason.code);
const about = (remarks: Offer['toCheck']) => remarks.map((one) => one.about);

describe('what is gone through', () => {
  it('is every priced service and every kind that is bought or applied for, each once', () => {
    const ids = offers().map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(offers().filter((one) => one.kind === 'dienst')).toHaveLength(13);
    const entries = [...snapshot.entries.values()]
      .flat()
      .filter((one) => OBTAINABLE_KINDS.includes(one.kind));
    for (const entry of entries) expect(ids).toContain(entry.catalogueId);
  });

  it('R049: is a regional fund and the learning desk too, because they come before RMT money; no budget or programme', () => {
    expect(offer('twents-fonds-voor-vakmanschap')).toMatchObject({
      kind: 'initiatief',
      priorProvision: true,
    });
    expect(offer('leerwerkloket').kind).toBe('loket');
    const kinds = new Set(offers().map((one) => one.kind));
    expect([kinds.has('budget'), kinds.has('programma')]).toEqual([false, false]);
  });
});

describe('R003: need decides, not the benefit', () => {
  const BENEFITS = ['none', 'ww', 'participatiewet', 'wajong', 'wia', 'other'] as const;
  const need = fc.record({
    on: fc.integer({ min: 0, max: 1900 }).map((days) => {
      const day = new Date(Date.UTC(2020, 0, 1) + days * 86_400_000);
      return localDate(day.toISOString().slice(0, 10));
    }),
    region: fc.constantFrom(...([...snapshot.regions.keys()] as RegionCode[])),
    banenafspraak: fc.constantFrom('yes' as const, 'no' as const, 'in-doubt' as const),
    situation: fc.constantFrom(
      'working' as const,
      'unemployed' as const,
      'self-employed-reorienting' as const,
    ),
    age: fc.integer({ min: 16, max: 70 }),
  });

  it('R003: the same need gives the same instruments, with any benefit', () => {
    // Which money is open differs by benefit, and that is all that differs.
    const instruments = (all: readonly Offer[]) =>
      all.map(({ id, verdict, reasons, toCheck }) => ({ id, verdict, reasons, toCheck }));
    fc.assert(
      fc.property(need, fc.subarray([...BENEFITS]), fc.subarray([...BENEFITS]), (asked, one, other) => {
        expect(instruments(offersFor(snapshot, answers, { ...asked, benefits: one }))).toEqual(
          instruments(offersFor(snapshot, answers, { ...asked, benefits: other })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('R011: somebody still at work gets the instruments of somebody without work', () => {
    const possible = (situation: 'working' | 'unemployed') =>
      offersFor(snapshot, answers, { ...QUESTION, situation })
        .filter(({ verdict }) => verdict !== 'does-not-fit')
        .map(({ id }) => id);
    expect(possible('working')).toEqual(possible('unemployed'));
  });

  it('R003: a funder for one group is refused for others and open for that group, with why', () => {
    const funder = (benefits: OfferQuestion['benefits']) =>
      offer('scholing-beroep-functie', { benefits }).funders.find(
        (one) => one.id === 'scholingsbudget-ww-extra',
      );
    expect(funder(['participatiewet'])).toMatchObject({
      open: 'no',
      rule: 'R003',
      sentence: 'Dit geld is alleen voor mensen met een WW-uitkering.',
    });
    expect(funder(['wia', 'ww'])).toMatchObject({ open: 'yes' });
    expect(funder([])).toMatchObject({ open: 'check' });
    expect(offer('scholing-beroep-functie', { benefits: ['participatiewet'] }).verdict).toBe('fits');
  });

  it('R003: an instrument whose only known money is for others still fits, and says to look for other money', () => {
    const own = again(events, 'scheme-version-published.v1', (data) =>
      data.catalogueId === 'jobcoach' ? { ...data, parent: 'scholingsbudget-ww-extra' } : undefined,
    );
    const over = answersOver([...events, own]);
    const asked = (benefits: OfferQuestion['benefits']) =>
      offersFor(over.snapshot, over.answers, { ...QUESTION, benefits }).find((one) => one.id === 'jobcoach');
    const [others, group] = [asked(['wia']), asked(['ww'])];
    expect(others?.verdict).toBe(group?.verdict);
    expect(others?.moneyAdvice).toContain('Zoek een andere financier');
    expect(group?.moneyAdvice).toBeUndefined();
  });
});

describe('why something does not fit', () => {
  it('R098: a service whose scheme names a group, for somebody outside it; in doubt it is to be checked', () => {
    const asked = (banenafspraak?: OfferQuestion['banenafspraak']) =>
      offer('werkfitplek-banenafspraak', banenafspraak ? { banenafspraak } : {});
    expect(asked('no')).toMatchObject({
      verdict: 'does-not-fit',
      reasons: [{ code: 'other-group', rule: 'R098' }],
    });
    expect(asked('yes').verdict).toBe('fits');
    expect([asked('in-doubt').verdict, asked().verdict]).toEqual(['fits-if', 'fits-if']);
    expect(about(asked('in-doubt').toCheck)).toEqual(['group']);
  });

  it.each([
    ['stap-budget', '2021-12-31', 'not-yet-open', 'Dit kan pas vanaf 1 januari 2022.'],
    [
      'nl-leert-door-scholing',
      '2022-01-01',
      'closed',
      'Dit is gesloten op 1 januari 2022. Het kon tot en met 31 december 2021.',
    ],
    ['jobcoach', '2020-11-30', 'not-yet-published', 'Dit staat pas vanaf 1 december 2020 in de catalogus.'],
    [
      'matching',
      '2025-01-01',
      'closed',
      'Er is op 1 januari 2025 geen prijs meer voor. De laatste gold tot en met 31 december 2024.',
    ],
    ['matching', '2021-03-21', 'not-yet-open', 'Er is pas vanaf 22 maart 2021 een prijs voor.'],
  ])('%s on %s: %s', (id, on, code, sentence) => {
    const found = offer(id, { on: localDate(on) });
    expect(found.verdict).toBe('does-not-fit');
    expect(found.reasons).toContainEqual(expect.objectContaining({ code, sentence }));
  });

  it('another region; a region the source words otherwise is to be checked, never guessed', () => {
    expect(codes(offer('twents-fonds-voor-vakmanschap'))).toEqual(['other-region']);
    const twente = [...snapshot.regions.values()].find((one) => one.name === 'Twente')?.code ?? UTRECHT;
    expect(codes(offer('twents-fonds-voor-vakmanschap', { region: twente }))).toEqual([]);
    const unclear = offer('noordelijke-scholingsalliantie');
    expect(unclear.verdict).toBe('fits-if');
    expect(unclear.toCheck).toContainEqual({
      about: 'region',
      text: 'De bron noemt als regio: Noord-Nederland.',
    });
  });

  it('R049: a region’s own instrument, by the code of the region and not by its name', () => {
    const own = again(events, 'scheme-version-published.v1', (data) =>
      data.catalogueId === 'jobcoach'
        ? { ...data, region: 'landelijk', regional: { region: 'AM06', publishedBy: 'rmt-am06' } }
        : undefined,
    );
    const over = answersOver([...events, own]);
    const asked = (region: string) =>
      offersFor(over.snapshot, over.answers, { ...QUESTION, region: region as RegionCode }).find(
        (one) => one.id === 'jobcoach',
      )?.reasons.length;
    expect([asked('AM13'), asked('AM06')]).toEqual([1, 0]);
  });

  it('an age outside the limits; without an age the limit is to be checked', () => {
    const credit = (age?: number) => offer('levenlanglerenkrediet', age === undefined ? {} : { age });
    expect([codes(credit(55)), codes(credit(56))]).toEqual([[], ['too-old']]);
    expect(codes(offer('volwasseneneducatie', { age: 17 }))).toEqual(['too-young']);
    expect(about(credit().toCheck)).toContain('age');
    expect(about(credit(55).toCheck)).not.toContain('age');
  });
});

describe('the answer', () => {
  it('stands in the order of the ids, and says on which publication it rests', () => {
    const ids = offers().map((one) => one.id);
    expect(ids).toEqual([...ids].sort());
    for (const one of offers().filter(({ reasons }) => reasons.length === 0))
      expect(one.publication).toMatchObject({ version: expect.any(String) as string });
  });

  it('is fits without anything to check, fits-if with something, and neither with a reason against', () => {
    for (const one of offers({ age: 17 })) {
      const expected = one.reasons.length > 0 ? 'does-not-fit' : one.toCheck.length > 0 ? 'fits-if' : 'fits';
      expect([one.id, one.verdict]).toEqual([one.id, expected]);
    }
  });

  it('advises another funder only when none of the known ones is open', () => {
    for (const one of offers({ benefits: ['wia'] }))
      expect([one.id, one.moneyAdvice !== undefined]).toEqual([
        one.id,
        one.funders.length > 0 && one.funders.every((funder) => funder.open === 'no'),
      ]);
  });

  it('changes on the very day: the first, the last and the day after', () => {
    const verdictOn = (on: string) => offer('matching', { on: localDate(on) }).verdict === 'does-not-fit';
    expect(['2021-03-21', '2021-03-22', '2024-12-31', '2025-01-01'].map(verdictOn)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const codesOn = (on: string) => codes(offer('jobcoach', { on: localDate(on) }));
    expect([codesOn('2020-11-30'), codesOn('2020-12-01')]).toEqual([['not-yet-published'], []]);
  });

  it('has limits of age that count the year itself, and says each that is left to check', () => {
    const adult = (age: number) => codes(offer('volwasseneneducatie', { age }));
    expect([adult(17), adult(18)]).toEqual([['too-young'], []]);
    const texts = (id: string) =>
      offer(id)
        .toCheck.filter((one) => one.about === 'age')
        .map((one) => one.text);
    expect(texts('volwasseneneducatie')).toEqual(['Vanaf 18 jaar.']);
    expect(texts('levenlanglerenkrediet')).toEqual(['Tot en met 55 jaar.']);
    expect(texts('oeno-fondsen')).toEqual([]);
  });
});

describe('what stays visible', () => {
  it('conditions in prose are to be checked, word for word, and never decide', () => {
    for (const one of offers()) {
      const entry = snapshot.entries.get(one.id)?.at(-1);
      const texts = one.toCheck.map((check) => check.text);
      for (const condition of entry?.conditions ?? []) expect(texts).toContain(condition);
      if (entry !== undefined && entry.conditions.length > 0) expect(one.verdict).not.toBe('fits');
    }
  });

  it('a target group that the sources name is to be checked; the situation named literally spares that', () => {
    const checked = (situation: OfferQuestion['situation']) =>
      about(offer('oeno-fondsen', situation ? { situation } : {}).toCheck).includes('target-groups');
    expect([checked('working'), checked('unemployed'), checked(undefined)]).toEqual([false, true, true]);
    expect(codes(offer('oeno-fondsen', { situation: 'unemployed' }))).toEqual([]);
  });

  it('Q19: VAT that the source does not state, notes, and a prior provision that was inferred', () => {
    expect(about(offer('werkfitplek-banenafspraak').doubts)).toEqual(['notes', 'vat', 'price-validity']);
    expect(about(offer('jobcoach').doubts)).toContain('prior-provision');
    expect(about(offer('oeno-fondsen').doubts)).not.toContain('prior-provision');
    expect(about(offer('stap-budget').doubts)).toContain('window');
  });
});
