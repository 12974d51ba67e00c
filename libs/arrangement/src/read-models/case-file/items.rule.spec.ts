import { given, type Given } from '../../testing/case';
import { agreed, arrangementSet } from '../../testing/events';
import {
  changed,
  chosen,
  completed,
  confirmed,
  delivered,
  DIAGNOSED,
  evaluated,
  IN_FORCE,
  interrupted,
  quote,
  started,
  stopped,
  withdrawn,
  WITH_TRAINING,
} from '../../testing/item-events';
import { itemsShown } from './items.rule';

const shown = (...events: Given) => itemsShown(given(...events));

describe('items in the case file', () => {
  test('R051: say that they wait for the money, per line, until it is confirmed', () => {
    expect(shown(...WITH_TRAINING)).toMatchObject([
      {
        status: 'planned',
        inForce: true,
        waitsFor: 'Wacht op bevestiging van het geld',
        funding: [
          { funder: 'rmt-crisisdienstverlening', waits: true },
          { funder: 'oeno-fondsen', waits: false },
        ],
      },
    ]);
    const [item] = shown(...WITH_TRAINING, confirmed());
    expect(item).toMatchObject({ funding: [{ waits: false, reservationNumber: 'RMT-2022-000123' }, {}] });
    expect(item).not.toHaveProperty('waitsFor');
  });

  test('R020: of a draft wait for agreement; changed ones say so', () => {
    const draft = IN_FORCE.filter((one) => one.type !== 'arrangement-set.v1');
    expect(shown(...draft)).toMatchObject([
      { inForce: false, inDraft: true, waitsFor: 'Wacht op akkoord en vaststelling van het plan' },
    ]);
    expect(shown(...IN_FORCE)).toMatchObject([{ inForce: true, inDraft: false }]);
    expect(shown(...IN_FORCE, changed({ priceCents: 310_000 }))).toMatchObject([
      { inForce: true, inDraft: true, price: { cents: 310_000 } },
    ]);
  });

  test('R129: say whether it is education that is paid already, once somebody answered', () => {
    for (const notInitialEducation of [true, false])
      expect(shown(...IN_FORCE, changed({ notInitialEducation }))).toMatchObject([{ notInitialEducation }]);
  });

  test('R030: what a draft withdraws is shown until a plan without it is set', () => {
    expect(shown(...IN_FORCE, withdrawn())).toMatchObject([{ inForce: true, withdrawn: true }]);
    expect(shown(...DIAGNOSED, agreed(2), arrangementSet(2))).toEqual([]);
  });

  test('R045: show every quote and which was chosen', () => {
    expect(shown(...WITH_TRAINING, quote(1), quote(2), chosen(2))[0]?.quotes).toMatchObject([
      { provider: 'Opleider BV', chosen: false },
      { provider: 'Opleider 2', chosen: true, amount: { cents: 300_002, currency: 'EUR' } },
    ]);
  });

  test('R025: tell the course and ask for the evaluation', () => {
    const running = [...IN_FORCE, started(), delivered(150_000)];
    expect(shown(...running, interrupted('2022-05-01'))).toMatchObject([
      {
        status: 'interrupted',
        delivered: { amount: { cents: 150_000 }, deliveredUntil: '2022-04-30' },
        interruption: { reason: 'illness', expectedResumeOn: '2022-04-15' },
      },
    ]);
    expect(shown(...running, stopped())).toMatchObject([
      { status: 'stopped', stop: { by: 'person' }, waitsFor: 'Wacht op evaluatie met de persoon' },
    ]);
    const [done] = shown(...running, completed(), evaluated());
    expect(done).toMatchObject({
      status: 'completed',
      completedOn: '2022-06-15',
      evaluation: { effect: 'reached' },
    });
    expect(done).not.toHaveProperty('waitsFor');
  });
});
