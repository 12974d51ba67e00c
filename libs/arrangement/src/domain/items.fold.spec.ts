import { eventIdAt, given } from '../testing/case';
import { agreed, arrangementSet, item } from '../testing/events';
import {
  changed,
  confirmed,
  IN_FORCE,
  ITEM,
  TRAINING,
  WITH_TRAINING,
  withdrawn,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from './arrangement';
import { isInForce, linesToConfirm } from './item.rule';
import { plannedItems } from './plan-versions';

const draftWithdrawn = (): ArrangementEvent => ({
  type: 'draft-withdrawn.v1',
  data: {
    arrangementId: uuid(1),
    personId: uuid(2),
    planVersion: 3,
    versionInForce: 2,
    reason: 'Toch niet.',
    withdrawnOn: (item() as Extract<ArrangementEvent, { type: 'item-added.v1' }>).data.plannedFrom,
  },
});
/** The plan without the item, set as the next version. */
const setWithout = (): ArrangementEvent => {
  const event = arrangementSet(3) as Extract<ArrangementEvent, { type: 'arrangement-set.v1' }>;
  return { ...event, data: { ...event.data, items: [] } };
};
const RAISED = {
  ...TRAINING,
  priceCents: 310_000,
  funding: [
    { funder: 'rmt-crisisdienstverlening', cents: 210_000, money: 'rmt' },
    { funder: 'oeno-fondsen', cents: 100_000, money: 'other' },
  ],
} as const;
const raised = changed(RAISED);
const raisedInOtherWords = changed({ ...RAISED, description: 'Anders' });
const back = changed({ ...TRAINING, priceCents: 300_000 });
const first = (...events: readonly ArrangementEvent[]) => {
  const [found] = given(...events).items;
  if (found === undefined) throw new Error('The case has no item.');
  return found;
};
const waiting = (...events: readonly ArrangementEvent[]) => linesToConfirm(first(...events)).length;

describe('R028, R030: an agreed item in a draft', () => {
  test('that withdraws it stays in force until a plan without it is set', () => {
    const drafted = given(...IN_FORCE, withdrawn());
    expect(plannedItems(drafted)).toEqual([]);
    expect(drafted.items.map((one) => isInForce(drafted, one))).toEqual([true]);
    const after = given(...IN_FORCE, withdrawn(), agreed(3), setWithout());
    expect(after.items).toEqual([]);
    expect(after.versions[0]?.items.map((one) => one.value.itemId)).toEqual([ITEM]);
  });

  test('that is withdrawn itself comes back as it was agreed', () => {
    const after = given(...IN_FORCE, changed({ priceCents: 310_000 }), withdrawn(), draftWithdrawn());
    expect(after.items).toMatchObject([{ value: { priceCents: 300_000 }, eventId: eventIdAt(9) }]);
    expect(plannedItems(after)).toHaveLength(1);
  });
});

describe('R051: for which terms a confirmation holds', () => {
  test('those it was given for, and later ones with the same line', () => {
    expect(waiting(...WITH_TRAINING)).toBe(1);
    expect(waiting(...WITH_TRAINING, confirmed())).toBe(0);
    expect(waiting(...WITH_TRAINING, confirmed(), changed({ ...TRAINING, description: 'Anders' }))).toBe(0);
  });

  test('not after another amount or VAT basis, also when the amount comes back', () => {
    expect(waiting(...WITH_TRAINING, confirmed(), raised)).toBe(1);
    expect(waiting(...WITH_TRAINING, confirmed(), raised, back)).toBe(1);
    expect(waiting(...WITH_TRAINING, confirmed(), changed({ ...TRAINING, vat: 'ex' }))).toBe(1);
    // The line stays as it was raised, which nobody confirmed.
    expect(waiting(...WITH_TRAINING, confirmed(), raised, raisedInOtherWords)).toBe(1);
  });

  test('again when the draft that changed it is withdrawn', () => {
    expect(waiting(...WITH_TRAINING, confirmed(), raised, draftWithdrawn())).toBe(0);
  });
});
