import { localDate } from '@meereis/kernel';
import {
  eventIdAt,
  FNV,
  given,
  happened,
  POLICY,
  refusals,
  refused,
  TODAY,
  unit,
  UWV,
} from '../testing/case';
import type { ProviderFound } from '../domain/provider.rule';
import { REGISTERED } from '../testing/item-events';
import type { Given } from '../testing/case';
import { considered, item, reported } from '../testing/events';
import { needsSecondAgreement } from '../domain/item-second.rule';
import { DIAGNOSED, CONSIDERED, FACTS, command, RMT, rmtCommand } from '../testing/add-item';
import { uuid } from '../testing/values';
import { decideAddItem, type AddItem } from './decide';

const MUNICIPAL = 're-integratiebudget-gemeenten';
const TRAINING = {
  catalogueId: 'scholing-beroep-functie',
  vat: 'incl',
  notInitialEducation: true,
} as const;

describe('RMT money', () => {
  const rmt = (events: Given, over: Partial<AddItem> = {}, facts = FACTS) =>
    decideAddItem(given(...events), rmtCommand(over), facts);

  test('pays after all four groups were considered, with the reason why regular service falls short', () => {
    expect(happened(rmt(CONSIDERED))).toMatchObject([
      { type: 'item-added.v1', data: { funding: RMT(300_000) } },
      {
        type: 'task-created.v1',
        data: { kind: 'confirm-funding', taskId: uuid(32), unit: UWV.id, rule: 'R051', subjectId: uuid(31) },
      },
    ]);
  });

  test('R038: names the groups that are missing', () => {
    expect(refusals(rmt([...DIAGNOSED, considered('regular'), considered('bbl')]))).toEqual([
      {
        rule: 'R038',
        code: 'prior-provisions-not-considered',
        sentence:
          'RMT-geld is aanvullend. Nog niet overwogen: O&O-fondsen, Praktijkleren. Leg eerst vast wat u daarvan hebt bekeken.',
      },
    ]);
  });

  test('R038: other money needs no consideration', () => {
    expect(refused(decideAddItem(given(...DIAGNOSED), command(), FACTS))).toEqual([]);
  });

  test('R042: asks why regular service falls short, in words', () => {
    const unsaid = command({ funding: RMT(300_000) });
    expect(refused(decideAddItem(given(...CONSIDERED), unsaid, FACTS))).toEqual([
      'R042 regular-shortfall-missing',
    ]);
    expect(refused(rmt(CONSIDERED, { regularShortfall: '  ' }))).toEqual(['R042 regular-shortfall-missing']);
  });

  test('R044: the custom budget may be added; the second organisation is asked before the plan is set', () => {
    const over = { catalogueId: 'maatwerkbudget', priceCents: 50_000, funding: RMT(50_000) };
    expect(refused(rmt(CONSIDERED, over))).toEqual([]);
    const { funding, ...terms } = command(over);
    expect(needsSecondAgreement({ ...terms, funding }, POLICY, TODAY)).toBe(true);
    const sector = [{ funder: 'oeno-fondsen', cents: 50_000 }];
    expect(needsSecondAgreement({ ...terms, funding: sector }, POLICY, TODAY)).toBe(false);
    expect(needsSecondAgreement(rmtCommand(), POLICY, TODAY)).toBe(false);
  });

  test('R018: outside the years of the scheme there is none, judged today and on the first day', () => {
    const late = { plannedFrom: localDate('2025-01-01'), plannedUntil: localDate('2025-02-01') };
    expect(refusals(rmt(CONSIDERED, late))).toEqual([
      {
        rule: 'R018',
        code: 'scheme-not-in-force',
        sentence:
          'Op 1 januari 2025 geldt er geen RMT-regeling. RMT-geld kan dan niet. Kies een andere financier of periode.',
      },
    ]);
    const early = { ...FACTS, today: localDate('2021-03-21') };
    expect(refused(rmt(CONSIDERED, { catalogueId: 'jobcoach' }, early))).toEqual([
      'R018 scheme-not-in-force',
    ]);
    expect(refused(rmt(CONSIDERED, { catalogueId: 'jobcoach', ...late }, FACTS))).toHaveLength(1);
  });

  test('the last day of the scheme counts, also after the window of the entry', () => {
    const facts = { ...FACTS, today: localDate('2024-12-31') };
    const over = { plannedFrom: localDate('2024-12-31'), plannedUntil: localDate('2025-03-31') };
    expect(refused(rmt(CONSIDERED, over, facts))).toEqual([]);
  });

  test('R038: one consideration serves several items', () => {
    const second = rmt([...CONSIDERED, item({ catalogueId: 'jobcoach' })], {
      catalogueId: 'maatwerkbudget',
      priceCents: 1,
      funding: RMT(1),
    });
    expect(refused(second)).toEqual([]);
  });

  test('R038: what is only for another group does not count for this person, nor is it asked', () => {
    const wwMoney = considered('regular', { provision: 'scholingsbudget-ww-extra' });
    const rest = [considered('sector'), considered('praktijkleren'), considered('bbl')];
    const withBenefit = (benefit: 'ww' | 'participatiewet') => [
      reported({ benefit }),
      ...DIAGNOSED.slice(1),
      wwMoney,
      ...rest,
    ];
    expect(refused(rmt(withBenefit('ww')))).toEqual([]);
    expect(refused(rmt(withBenefit('participatiewet')))).toEqual(['R038 prior-provisions-not-considered']);
    const onlyWw = {
      ...FACTS,
      policy: {
        ...POLICY,
        priorGroups: (...on: Parameters<typeof POLICY.priorGroups>) =>
          POLICY.priorGroups(...on).map((one) => ({
            ...one,
            provisions: one.provisions.filter((entry) => entry.id !== MUNICIPAL),
          })),
      },
    };
    // Nothing of the group is open for somebody without WW: the group is not asked at all.
    expect(
      refused(rmt([...withBenefit('participatiewet').filter((one) => one !== wwMoney)], {}, onlyWw)),
    ).toEqual([]);
    expect(refused(rmt([...withBenefit('ww').filter((one) => one !== wwMoney)], {}, onlyWw))).toEqual([
      'R038 prior-provisions-not-considered',
    ]);
  });

  test('R040: a renewed consideration takes the place of the former in the receipt', () => {
    const renewed = [
      ...CONSIDERED,
      considered('sector', { considerationId: uuid(41), outcome: 'exhausted' }),
    ];
    const [added] = happened(rmt(renewed)) as unknown as [{ data: { receipt: { facts: string[] } } }];
    expect(added.data.receipt.facts).toContain(eventIdAt(8));
    expect(added.data.receipt.facts).not.toContain(eventIdAt(5));
  });

  test('Q11: RMT money may top up another funder, as lines of their own', () => {
    const funding = [...RMT(200_000), { funder: 'oeno-fondsen', cents: 100_000 }];
    const [added] = happened(rmt(CONSIDERED, { funding })) as unknown as [
      { data: { receipt: { rules: { id: string }[] } } },
    ];
    expect(added.data.receipt.rules.map((one) => one.id)).toContain('Q11');
  });

  test('R129: RMT money pays no education that the ministry funds, where the catalogue tells', () => {
    expect(refused(rmt(CONSIDERED, { catalogueId: 'bbl' }))).toEqual(['R129 initial-education']);
    expect(refused(decideAddItem(given(...CONSIDERED), command({ catalogueId: 'bbl' }), FACTS))).toEqual([]);
  });

  test('R129: for other training somebody says so, and the answer is recorded', () => {
    const { notInitialEducation, ...unsaid } = TRAINING;
    expect(refused(rmt(CONSIDERED, unsaid))).toEqual(['R129 initial-education-not-answered']);
    expect(refused(rmt(CONSIDERED, { ...TRAINING, notInitialEducation: false }))).toEqual([
      'R129 initial-education',
    ]);
    expect(happened(rmt(CONSIDERED, TRAINING))[0]).toMatchObject({ data: { notInitialEducation } });
  });
});

describe('praktijkleren money', () => {
  const PURCHASE = [{ funder: 'praktijkleren-inkoop', cents: 150_000 }];
  const bought = (over: Partial<AddItem> = {}, unit = UWV) =>
    decideAddItem(
      given(...CONSIDERED),
      command({ catalogueId: 'mbo-certificaat', priceCents: 150_000, funding: PURCHASE, ...over }),
      { ...FACTS, unit },
    );

  test('R051: waits for the cashier too', () => {
    expect(happened(bought()).map((one) => one.type)).toEqual(['item-added.v1', 'task-created.v1']);
  });

  test('R080: pays for nine months, not for a day more', () => {
    expect(refused(bought({ plannedUntil: localDate('2022-12-14') }))).toEqual([]);
    expect(refused(bought({ plannedUntil: localDate('2022-12-15') }))).toEqual(['R080 programme-too-long']);
  });

  test('R081: UWV, municipality, union and employers buy; a mobility team does not', () => {
    expect(refused(bought({}, FNV))).toEqual([]);
    expect(refused(bought({}, unit('team', 'mobility-team')))).toEqual(['R081 may-not-buy']);
  });
});

describe('what the register says of the provider', () => {
  test('R022, R045: a provider that is not in the register or no longer active is refused', () => {
    const facts = (provider: ProviderFound) => ({ ...FACTS, provider });
    const named = { provider: 'Opleider BV', providerId: uuid(700) };
    const add = (provider: ProviderFound) =>
      refused(decideAddItem(given(...DIAGNOSED), command(named), facts(provider)));
    expect(add('unknown')).toEqual(['R045 provider-unknown']);
    expect(add(REGISTERED)).toEqual([]);
    expect(add({ ...REGISTERED, lastDay: localDate('2022-02-28') })).toEqual(['R022 provider-not-active']);
    expect(add({ ...REGISTERED, lastDay: TODAY })).toEqual([]);
  });
});
