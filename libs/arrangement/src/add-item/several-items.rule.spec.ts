import { localDate } from '@meereis/kernel';
import { given, POLICY, refusals, refused, TODAY, UWV, type Given } from '../testing/case';
import { admission, checked, diagnosis, item, reported } from '../testing/events';
import { completed, evaluated, started, stopped, withdrawn } from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideAddItem, type AddItem } from './decide';

const DIAGNOSED = [reported(), checked('no'), admission(), diagnosis()];
const FACTS = { today: TODAY, itemId: uuid(31), taskId: uuid(32), policy: POLICY, unit: UWV };

const command = (over: Partial<AddItem> = {}): AddItem => ({
  catalogueId: 'versterken-arbeidsmarktpositie',
  description: 'Training',
  plannedFrom: localDate('2022-03-15'),
  plannedUntil: localDate('2022-06-15'),
  priceCents: 300_000,
  vat: 'ex',
  funding: [{ funder: 'oeno-fondsen', cents: 300_000 }],
  ...over,
});

const decide = (events: Given, over: Partial<AddItem> = {}, facts = FACTS) =>
  decideAddItem(given(...events), command(over), facts);

describe('several items of one service (R043, R025)', () => {
  const half = { priceCents: 164_000, funding: [{ funder: 'oeno-fondsen', cents: 164_000 }] };
  const before = (over: Parameters<typeof item>[0], ...course: Given) => [
    ...DIAGNOSED,
    item({ ...half, ...over }),
    ...course,
  ];

  test('R043: splitting one delivery gives no second maximum', () => {
    expect(refused(decide(before({}), half))).toEqual([]);
    const more = { priceCents: 164_001, funding: [{ funder: 'oeno-fondsen', cents: 164_001 }] };
    expect(refusals(decide(before({}), more))).toEqual([
      {
        rule: 'R043',
        code: 'price-above-maximum-together',
        sentence:
          'Deze persoon heeft “Dienst versterken-arbeidsmarktpositie” al in het plan. Samen kost het € 3.280,01; het maximum is € 3.280,00 exclusief btw. Verlaag de prijs of rond het andere onderdeel eerst af.',
      },
    ]);
  });

  test('R025: of the same kind only after the evaluation; then the maximum begins again (R043)', () => {
    const over = [started(), completed()];
    expect(refused(decide(before({}, ...over), command()))).toEqual(['R025 evaluate-first']);
    expect(refused(decide(before({}, started(), stopped()), command()))).toEqual(['R025 evaluate-first']);
    expect(refused(decide(before({}, ...over, evaluated()), command()))).toEqual([]);
    expect(refused(decide(before({}, ...over), { catalogueId: 'jobcoach' }))).toEqual([]);
  });

  test('R043: what was withdrawn from the draft takes no room', () => {
    expect(refused(decide([...before({}), withdrawn()], command()))).toEqual([]);
  });

  test('R043: nine months in a work-fit place are nine months in all, also after an evaluation', () => {
    const place = { catalogueId: 'werkfitplek-banenafspraak', vat: 'unknown' } as const;
    const events = [
      reported(),
      checked('yes'),
      admission(),
      diagnosis(),
      item({ ...place, priceCents: 250_000, plannedUntil: localDate('2022-09-14') }),
      started(),
      completed('2022-09-14'),
      evaluated(),
    ];
    const next = (cents: number) =>
      decide(events, {
        ...place,
        plannedFrom: localDate('2022-09-15'),
        plannedUntil: localDate('2023-03-14'),
        priceCents: cents,
        funding: [{ funder: 'oeno-fondsen', cents }],
      });
    expect(refused(next(125_000))).toEqual([]);
    expect(refused(next(125_001))).toEqual(['R043 price-above-maximum-together']);
  });
});
