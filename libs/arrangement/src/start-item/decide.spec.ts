import { localDate } from '@meereis/kernel';
import { given, happened, refusals, refused, UWV, type Given } from '../testing/case';
import { agreed, arrangementSet, goal, item, task } from '../testing/events';
import {
  changed,
  chosen,
  confirmed,
  DIAGNOSED,
  IN_FORCE,
  ITEM,
  quote,
  started,
  TRAINING,
  WITH_TRAINING,
  withdrawn,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideStartItem } from './decide';

const TODAY = localDate('2022-07-01');
const start = (events: Given, startedOn = '2022-03-15') =>
  decideStartItem(given(...events), { itemId: ITEM, startedOn: localDate(startedOn) }, { today: TODAY });

describe('starting an item', () => {
  test('of the plan in force, inside its period', () => {
    expect(happened(start(IN_FORCE))).toMatchObject([
      { type: 'item-started.v1', data: { itemId: ITEM, startedOn: '2022-03-15' } },
    ]);
    expect(refused(start(IN_FORCE, '2022-03-14'))).toEqual(['R022 started-before-period']);
    expect(refused(start(IN_FORCE, '2022-06-15'))).toEqual([]);
    expect(refused(start(IN_FORCE, '2022-06-16'))).toEqual(['R022 started-after-period']);
  });

  test('R020: not of a draft, also when other items are in force', () => {
    expect(refusals(start([...DIAGNOSED, item()]))).toEqual([
      {
        rule: 'R020',
        code: 'item-not-in-force',
        sentence:
          'Dit onderdeel staat nog niet in een vastgesteld plan. Laat de persoon akkoord gaan en stel het plan vast.',
      },
    ]);
    const other = uuid(31);
    const second = [...IN_FORCE, item({ itemId: other })];
    const decision = decideStartItem(
      given(...second),
      { itemId: other, startedOn: localDate('2022-03-15') },
      { today: TODAY },
    );
    expect(refused(decision)).toEqual(['R020 item-not-in-force']);
  });

  test('R030: on the terms that were agreed, while a draft says otherwise', () => {
    const draft = changed({ plannedFrom: localDate('2022-04-01') });
    expect(refused(start([...IN_FORCE, draft]))).toEqual([]);
  });

  test('R020: not before the plan that first held it was set', () => {
    const early = item({ plannedFrom: localDate('2022-02-01') });
    const events = [...DIAGNOSED, goal(), early, agreed(2), arrangementSet(2)];
    expect(refused(start(events, '2022-02-28'))).toEqual(['R020 started-before-setting']);
    expect(refused(start(events, '2022-03-01'))).toEqual([]);
  });

  test('R022: once, not when withdrawn, and not tomorrow', () => {
    expect(refused(start([...IN_FORCE, started()]))).toEqual(['R022 item-started']);
    expect(refused(start([...IN_FORCE, withdrawn()]))).toEqual(['R030 item-withdrawn']);
    expect(refused(start(DIAGNOSED))).toEqual(['R022 item-unknown']);
    expect(refused(start(IN_FORCE, '2022-07-02'))).toEqual([
      'R022 date-in-future',
      'R022 started-after-period',
    ]);
  });

  test('does the task to start it', () => {
    const due = task({ taskId: uuid(61), kind: 'start-item', unit: UWV.id, subjectId: ITEM });
    expect(happened(start([...IN_FORCE, due]))).toMatchObject([
      { type: 'item-started.v1' },
      { type: 'task-done.v1', data: { taskId: uuid(61) } },
    ]);
  });
});

describe('money of the cashier comes first (R051)', () => {
  const bought = [quote(1), chosen(1)];

  test('without the confirmation the item waits, and the refusal says for how much', () => {
    expect(refusals(start([...WITH_TRAINING, ...bought]))).toEqual([
      {
        rule: 'R051',
        code: 'funding-not-confirmed',
        sentence:
          'Het onderdeel wacht op bevestiging van het geld: € 2.000,00 is nog niet bevestigd door de kassier.',
      },
    ]);
    expect(refused(start([...WITH_TRAINING, ...bought, confirmed()]))).toEqual([]);
  });

  test('every line of it: one of two is not enough', () => {
    const funding = [
      ...TRAINING.funding.slice(0, 1),
      { funder: 'praktijkleren-inkoop', cents: 100_000, money: 'praktijkleren' as const },
    ];
    const events = [
      ...DIAGNOSED,
      goal(),
      item({ ...TRAINING, funding }),
      agreed(2),
      arrangementSet(2),
      ...bought,
    ];
    expect(refused(start([...events, confirmed()]))).toEqual(['R051 funding-not-confirmed']);
    const both = confirmed({ funder: 'praktijkleren-inkoop', cents: 100_000 });
    expect(refused(start([...events, confirmed(), both]))).toEqual([]);
  });

  test('lines recorded before their kind was: known by their funder', () => {
    const funding = [{ funder: 'rmt-crisisdienstverlening', cents: 300_000 }];
    const events = [...DIAGNOSED, goal(), item({ funding }), agreed(2), arrangementSet(2)];
    expect(refused(start(events))).toEqual(['R051 funding-not-confirmed']);
  });

  test('a confirmation for the terms in force holds while a draft changes the line; not after that draft is set', () => {
    const draft = changed({
      ...TRAINING,
      priceCents: 310_000,
      funding: [
        { funder: 'rmt-crisisdienstverlening', cents: 210_000, money: 'rmt' },
        { funder: 'oeno-fondsen', cents: 100_000, money: 'other' },
      ],
    });
    const events = [...WITH_TRAINING, ...bought, confirmed(), draft];
    expect(refused(start(events))).toEqual([]);
    expect(refused(start([...events, agreed(3), arrangementSet(3)]))).toEqual(['R051 funding-not-confirmed']);
    const again = confirmed({ cents: 210_000, reservationNumber: 'RMT-2022-000124' });
    expect(refused(start([...events, again, agreed(3), arrangementSet(3)]))).toEqual([]);
  });
});

describe('bought training (R045)', () => {
  test('asks for the choice of a provider, the one that stands in the plan', () => {
    const paid = [...WITH_TRAINING, confirmed(), quote(1), quote(2)];
    expect(refused(start(paid))).toEqual(['R045 provider-not-chosen']);
    expect(refused(start([...paid, chosen(2)]))).toEqual(['R045 other-provider-in-plan']);
    expect(refused(start([...paid, chosen(1)]))).toEqual([]);
  });
});
