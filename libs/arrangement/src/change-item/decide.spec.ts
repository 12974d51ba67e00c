import fc from 'fast-check';
import { localDate, type LocalDate } from '@meereis/kernel';
import { eventIdAt, given, happened, POLICY, refusals, refused, UWV, type Given } from '../testing/case';
import { item } from '../testing/events';
import {
  completed,
  confirmed,
  delivered,
  DIAGNOSED,
  evaluated,
  IN_FORCE,
  interrupted,
  ITEM,
  started,
  TRAINING,
  WITH_TRAINING,
  withdrawn,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideChangeItem, type ChangeItem } from './decide';

const LATER = localDate('2022-05-10');
const FACTS = { today: LATER, taskId: uuid(60), policy: POLICY, unit: UWV };
const SECTOR = (cents: number) => [{ funder: 'oeno-fondsen', cents }];
type Terms = ChangeItem['terms'];
const terms = (over: Partial<Terms> = {}): Terms => ({
  description: 'Training',
  provider: 'Opleider BV',
  plannedFrom: localDate('2022-03-15'),
  plannedUntil: localDate('2022-06-15'),
  priceCents: 300_000,
  vat: 'ex',
  funding: SECTOR(300_000),
  ...over,
});
const price = (cents: number, over: Partial<Terms> = {}) =>
  terms({ priceCents: cents, funding: SECTOR(cents), ...over });
const change = (events: Given, next: Terms, reason = 'De opleider vraagt meer.') =>
  decideChangeItem(given(...events), { itemId: ITEM, terms: next, reason }, FACTS);

describe('changing an item', () => {
  test('R028: gives the whole new terms, what differs and why, in a new version of the plan', () => {
    const events = happened(change(IN_FORCE, price(310_000)));
    expect(events).toMatchObject([
      {
        type: 'item-changed.v1',
        data: {
          itemId: ITEM,
          catalogueId: 'versterken-arbeidsmarktpositie',
          priceCents: 310_000,
          differences: ['priceCents', 'funding'],
          confirmAgain: [],
          reason: 'De opleider vraagt meer.',
          changedOn: LATER,
        },
      },
    ]);
    const after = given(...IN_FORCE, ...events);
    expect(after.planVersion).toBe(3);
    expect(after.items[0]?.value.priceCents).toBe(310_000);
    // The plan in force stays as it was agreed while the draft exists (R030).
    expect(after.items[0]?.agreed?.value.priceCents).toBe(300_000);
  });

  test('R028: needs a reason and a real difference', () => {
    expect(refused(change(IN_FORCE, terms(), ' '))).toEqual(['R028 reason-missing', 'R028 nothing-changed']);
    expect(refused(change(IN_FORCE, terms({ employerPart: false })))).toEqual(['R028 nothing-changed']);
    expect(refused(change(IN_FORCE, terms({ employerPart: true })))).toEqual([]);
  });

  test('R028: lines in another order are no difference', () => {
    const two = [
      { funder: 'oeno-fondsen', cents: 100_000 },
      { funder: 'praktijkleren-mbo', cents: 200_000 },
    ];
    const events = [...DIAGNOSED, item({ funding: two })];
    expect(refused(change(events, terms({ funding: two.toReversed() })))).toEqual(['R028 nothing-changed']);
  });

  test('an item that is not there, was withdrawn or is over is not changed', () => {
    expect(refused(change(DIAGNOSED, price(1)))).toEqual(['R022 item-unknown']);
    expect(refused(change([...IN_FORCE, withdrawn()], price(310_000)))).toEqual(['R030 item-withdrawn']);
    const over = [...IN_FORCE, started(), completed('2022-05-01')];
    expect(refused(change(over, price(310_000)))).toEqual(['R028 item-over']);
    expect(refused(change([...over, evaluated()], price(310_000)))).toEqual(['R028 item-over']);
  });

  test('R043: the maximum holds at a change too', () => {
    expect(refused(change(IN_FORCE, price(328_000)))).toEqual([]);
    expect(refused(change(IN_FORCE, price(328_001)))).toEqual(['R043 price-above-maximum']);
  });

  test('R003, R031: a benefit that changed touches no agreed money; raising it is asked again', () => {
    const ww = (cents: number) => [{ funder: 'scholingsbudget-ww-extra', cents }];
    const events: Given = [
      ...DIAGNOSED,
      item({ funding: ww(300_000) }),
      {
        type: 'benefit-situation-changed.v1',
        data: { from: 'ww', to: 'participatiewet' },
      },
    ];
    const next = (cents: number) => change(events, terms({ priceCents: cents, funding: ww(cents) }));
    expect(refused(next(290_000))).toEqual([]);
    expect(refused(next(310_000))).toEqual(['R003 funder-for-other-group']);
  });

  test('R038: new RMT money is weighed as at the start', () => {
    const rmt = terms({
      funding: [{ funder: 'rmt-crisisdienstverlening', cents: 300_000 }],
      regularShortfall: 'Vol.',
    });
    expect(refused(change(IN_FORCE, rmt))).toEqual([]);
    const bare = IN_FORCE.filter((one) => one.type !== 'prior-provision-considered.v1');
    expect(refused(change(bare, rmt))).toEqual(['R038 prior-provisions-not-considered']);
  });
});

describe('nothing is cut below what was delivered (R028, R030)', () => {
  const running = [...IN_FORCE, started(), delivered(150_000)];

  test('not the price', () => {
    expect(refused(change(running, price(150_000)))).toEqual([]);
    expect(refusals(change(running, price(149_999)))).toEqual([
      {
        rule: 'R028',
        code: 'price-below-delivered',
        sentence: 'Er is al voor € 1.500,00 geleverd. De prijs kan niet lager worden: pas de prijs aan.',
      },
    ]);
  });

  test('not the days', () => {
    const until = (day: string) => terms({ plannedUntil: localDate(day) });
    expect(refused(change(running, until('2022-04-30')))).toEqual([]);
    expect(refused(change(running, until('2022-04-29')))).toEqual(['R028 end-before-delivered']);
    expect(refused(change([...IN_FORCE, started(), interrupted()], until('2022-03-31')))).toEqual([
      'R028 end-before-delivered',
    ]);
  });

  test('not the first day of what began', () => {
    const from = (day: string) => terms({ plannedFrom: localDate(day) });
    expect(refused(change(running, from('2022-03-14')))).toEqual([]);
    expect(refused(change(running, from('2022-03-16')))).toEqual(['R028 begin-after-start']);
    expect(refused(change(IN_FORCE, from('2022-03-16')))).toEqual([]);
  });

  test('whatever is asked, an accepted change leaves room for what was delivered', () => {
    const days: readonly LocalDate[] = ['2022-04-29', '2022-04-30', '2022-05-01', '2022-07-01'].map(
      localDate,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 328_000 }),
        fc.integer({ min: 0, max: 300_000 }),
        fc.constantFrom(...days),
        (next, done, plannedUntil) => {
          const state = [...IN_FORCE, started(), delivered(done)];
          const decision = change(state, price(next, { plannedUntil }));
          const fits = next >= done && plannedUntil >= '2022-04-30';
          expect(refused(decision).filter((one) => /delivered/.test(one)).length === 0).toBe(fits);
        },
      ),
    );
  });
});

describe('confirmed money and a change (R051)', () => {
  const RMT = 'rmt-crisisdienstverlening';
  const training = (over: Partial<Terms> = {}): Terms => ({
    ...terms(),
    vat: TRAINING.vat,
    regularShortfall: TRAINING.regularShortfall,
    notInitialEducation: true,
    funding: TRAINING.funding.map(({ funder, cents }) => ({ funder, cents })),
    ...over,
  });
  const events = [...WITH_TRAINING, confirmed()];
  const raised = training({
    priceCents: 310_000,
    funding: [
      { funder: RMT, cents: 210_000 },
      { funder: 'oeno-fondsen', cents: 100_000 },
    ],
  });

  test('another amount of the line makes the confirmation void, says so, and asks the cashier again', () => {
    const [first, task, ...more] = happened(change(events, raised));
    expect(first).toMatchObject({
      data: {
        confirmAgain: [RMT],
        receipt: {
          sentence: expect.stringContaining('Het geld ervoor moet opnieuw worden bevestigd.') as string,
        },
      },
    });
    expect(task).toMatchObject({
      type: 'task-created.v1',
      data: { kind: 'confirm-funding', subjectId: ITEM },
    });
    expect(more).toEqual([]);
  });

  test('another line, another period or another word leaves it', () => {
    const others = training({
      description: 'Anders',
      plannedUntil: localDate('2022-07-01'),
      priceCents: 290_000,
      funding: [
        { funder: RMT, cents: 200_000 },
        { funder: 'oeno-fondsen', cents: 90_000 },
      ],
    });
    expect(happened(change(events, others))[0]).toMatchObject({ data: { confirmAgain: [] } });
  });

  test('without cashier money the waiting is over', () => {
    const waiting: Given = [
      ...events,
      {
        type: 'task-created.v1',
        data: {
          taskId: uuid(61),
          kind: 'confirm-funding',
          unit: UWV.id,
          dueOn: LATER,
          rule: 'R051',
          subjectId: ITEM,
        },
      },
    ];
    const sector = training({ funding: SECTOR(300_000) });
    expect(happened(change(waiting, sector)).map((one) => one.type)).toEqual([
      'item-changed.v1',
      'task-done.v1',
    ]);
    // One task per item is enough.
    expect(happened(change(waiting, raised)).map((one) => one.type)).toEqual(['item-changed.v1']);
  });

  test('the receipt cites the terms it changes', () => {
    expect(happened(change(IN_FORCE, price(310_000)))[0]).toMatchObject({
      data: { receipt: { facts: [uuid(501), eventIdAt(9)] } },
    });
  });
});
