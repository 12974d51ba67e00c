import { localDate, type RegionCode } from '@meereis/kernel';
import { again, answersOver, eventsOf } from '../testing/published';
import { offersFor, type OfferQuestion } from './offers.rule';

/** Goal: of every pot that could pay, whether it is open to this person here and now, and why not. */
const events = eventsOf();
const PLAIN = answersOver(events);
const QUESTION: OfferQuestion = {
  on: localDate('2022-03-01'),
  region: 'AM13' as RegionCode,
  benefits: ['none'],
};

function fundersOf(id: string, change: Partial<OfferQuestion> = {}, over = PLAIN) {
  const all = offersFor(over.snapshot, over.answers, { ...QUESTION, ...change });
  return all.find((one) => one.id === id)?.funders ?? [];
}
const funder = (id: string, change: Partial<OfferQuestion> = {}, over = PLAIN) =>
  fundersOf('arbeidsmarktorientatie-loopbaan', change, over).find((one) => one.id === id);

/** The catalogue in which these entries have another parent, or another region. */
function changed(...changes: readonly (readonly [string, object])[]) {
  const more = changes.map(([id, change]) =>
    again(events, 'scheme-version-published.v1', (data) =>
      data.catalogueId === id ? { ...data, ...change } : undefined,
    ),
  );
  return answersOver([...events, ...more]);
}

describe('the money for what could help', () => {
  it('R038: prior money is named before RMT money, each once', () => {
    const ids = fundersOf('arbeidsmarktorientatie-loopbaan').map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('rmt-crisisdienstverlening');
    expect(ids).toContain('oeno-fondsen');
    expect(fundersOf('arbeidsmarktorientatie-loopbaan', { on: localDate('2020-11-30') })).toEqual([]);
  });

  it('that is open says nothing more', () => {
    const { nameNl = '', ...rest } = funder('rmt-crisisdienstverlening') ?? {};
    expect(nameNl).not.toBe('');
    expect(rest).toEqual({ id: 'rmt-crisisdienstverlening', open: 'yes' });
  });

  it('that is over says on which day, and no rule', () => {
    const over = funder('tijdelijk-scholingsbudget-uwv', { benefits: ['ww'] });
    expect(over).toMatchObject({
      open: 'no',
      sentence: 'Dit geld is op 1 maart 2022 niet beschikbaar.',
    });
    expect(over).not.toHaveProperty('rule');
  });

  it('R003: for some benefits names them all, to check while no benefit is known', () => {
    const words = 'lleen voor mensen met een WIA-uitkering of een Wajong-uitkering.';
    const budget = (benefits: OfferQuestion['benefits']) =>
      funder('uwv-re-integratiebudget-ao', { benefits });
    expect(budget([])).toMatchObject({ open: 'check', sentence: `A${words}` });
    expect(budget(['ww'])).toMatchObject({
      open: 'no',
      rule: 'R003',
      sentence: `Dit geld is a${words}`,
    });
    expect([budget(['wajong'])?.open, budget(['ww', 'wia'])?.open]).toEqual(['yes', 'yes']);
  });

  it('R001: of another region is closed here; of a region in other words is to be checked', () => {
    const inRegion = (region: string) => funder('oeno-fondsen', {}, changed(['oeno-fondsen', { region }]));
    expect(inRegion('Twente')).toMatchObject({
      open: 'no',
      sentence: 'Dit geld is alleen voor de regio Twente.',
    });
    expect(inRegion('Midden-Utrecht')).toMatchObject({ open: 'yes' });
    expect(inRegion('Noord-Nederland')).toMatchObject({
      open: 'check',
      sentence: 'De bron noemt als regio: Noord-Nederland.',
    });
  });

  it('is the nearest budget above an entry, however deep, and no other', () => {
    const ids = (...changes: readonly (readonly [string, object])[]) =>
      fundersOf('jobcoach', {}, changed(...changes)).map((one) => one.id);
    expect(fundersOf('jobcoach')).toEqual([]);
    expect(ids(['jobcoach', { parent: 'praktijkleren-inkoop' }])).toEqual(['praktijkleren-inkoop']);
    expect(
      ids(['jobcoach', { parent: 'stap-budget' }], ['stap-budget', { parent: 'praktijkleren-mbo' }]),
    ).toEqual(['praktijkleren-mbo']);
    expect(ids(['jobcoach', { parent: 'nergens' }])).toEqual([]);
  });

  it('ends also for an entry that stands above itself', () => {
    const round = changed(['jobcoach', { parent: 'stap-budget' }], ['stap-budget', { parent: 'jobcoach' }]);
    expect(fundersOf('jobcoach', {}, round)).toEqual([]);
  });
});
