import { localDate, type RegionCode } from '@meereis/kernel';
import { again, answersOver, eventsOf } from '../testing/published';

/** Goal: two publications and a date between them: each kind of policy data answers with what held on the date. */
const BEFORE = localDate('2022-02-28');
const FROM = localDate('2022-03-01');
const UTRECHT = 'AM13' as RegionCode;
const first = eventsOf();

describe('a past date sees the catalogue of that date', () => {
  it('for an entry, and for an offer', () => {
    const later = again(first, 'scheme-version-published.v1', (data) =>
      data.catalogueId === 'jobcoach'
        ? { ...data, version: 'later', validFrom: FROM, windowUntil: '2022-02' }
        : undefined,
    );
    const { answers } = answersOver([...first, later]);
    expect([BEFORE, FROM].map((on) => answers.entry('jobcoach', on)?.version)).toEqual([
      '2020-12-01',
      'later',
    ]);
  });

  it('R043: for a price, also where the new list repeats the others from their own first day', () => {
    const later = again(first, 'price-list-published.v1', (data) => ({
      ...data,
      version: 'later',
      services: data.services.map((one) =>
        one.serviceId === 'matching' ? { ...one, maximumCents: 1, validFrom: FROM } : one,
      ),
    }));
    const { answers } = answersOver([...first, later]);
    const matching = [BEFORE, FROM].map((on) => answers.service('matching', on));
    expect(matching.map((one) => [one?.maximum.cents, one?.version])).toEqual([
      [320_000, '2022-02'],
      [1, 'later'],
    ]);
    expect(answers.service('mbo-diploma', BEFORE)?.version).toBe('later');
  });

  it('R043: a service that the new list leaves out has its price until that list begins', () => {
    const later = again(first, 'price-list-published.v1', (data) => ({
      ...data,
      validFrom: FROM,
      services: data.services.filter((one) => one.serviceId !== 'matching'),
    }));
    const { answers } = answersOver([...first, later]);
    expect([BEFORE, FROM].map((on) => answers.service('matching', on)?.maximum.cents)).toEqual([
      320_000,
      undefined,
    ]);
  });

  it('R003: for the rules on money', () => {
    const later = again(first, 'funding-rules-published.v1', (data) => ({
      ...data,
      validFrom: FROM,
      exclusiveFunders: [{ funder: 'oeno-fondsen', benefits: ['ww'], source: 'proef' }],
    }));
    const { answers } = answersOver([...first, later]);
    const only = (id: string) => [BEFORE, FROM].map((on) => answers.funder(id, on)?.onlyForBenefits);
    expect(only('scholingsbudget-ww-extra')).toEqual([['ww'], undefined]);
    expect(only('oeno-fondsen')).toEqual([undefined, ['ww']]);
  });

  it('R018: for the version of the scheme', () => {
    const later = again(first, 'rmt-scheme-published.v1', (data) => ({
      ...data,
      version: 'later',
      validFrom: '2023-01-01',
      hardDate: '2021-01-01',
    }));
    const { answers } = answersOver([...first, later]);
    const days = ['2022-12-31', '2023-01-01'].map(localDate);
    expect(days.map((on) => answers.schemeVersion(on)?.version)).toEqual(['stcrt-2022-34833', 'later']);
    expect(days.map((on) => answers.hardDate(on)?.date)).toEqual(['2020-03-12', '2021-01-01']);
  });

  it('R001: for the region of a municipality', () => {
    const moved = again(first, 'region-division-published.v1', (data) =>
      data.code === UTRECHT
        ? {
            ...data,
            municipalities: data.municipalities.map((one) =>
              one.code === 'GM0344' ? { ...one, memberBefore: FROM } : one,
            ),
          }
        : undefined,
    );
    const { answers } = answersOver([...first, moved]);
    expect([BEFORE, FROM].map((on) => answers.regionOf('GM0344', on)?.code)).toEqual([UTRECHT, undefined]);
  });
});
