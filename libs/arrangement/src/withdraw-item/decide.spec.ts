import { localDate } from '@meereis/kernel';
import { given, happened, refused, refusals, UWV, type Given } from '../testing/case';
import { item, task } from '../testing/events';
import {
  changed,
  completed,
  DIAGNOSED,
  evaluated,
  IN_FORCE,
  interrupted,
  ITEM,
  started,
  stopped,
  withdrawn,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideWithdrawItem, type WithdrawItem } from './decide';

const LATER = localDate('2022-07-01');
const AGREEMENT = { how: 'in-person', evidence: 'Gesprek.', agreedOn: localDate('2022-03-02') } as const;
const COMMAND: WithdrawItem = {
  itemId: ITEM,
  reason: 'Heeft werk.',
  agreement: AGREEMENT,
  withdrawnOn: localDate('2022-03-02'),
};
const withdraw = (events: Given, over: Partial<WithdrawItem> = {}) =>
  decideWithdrawItem(given(...events), { ...COMMAND, ...over }, { today: LATER });
const without = (events: Given, ...keys: (keyof WithdrawItem)[]) => {
  const command = { ...COMMAND };
  for (const key of keys) Reflect.deleteProperty(command, key);
  return decideWithdrawItem(given(...events), command, { today: LATER });
};
const DRAFT = [...DIAGNOSED, item()];

describe('withdrawing an item', () => {
  test('of a draft is free, and the item is gone', () => {
    const events = happened(without(DRAFT, 'reason', 'agreement'));
    expect(events).toMatchObject([
      { type: 'item-withdrawn.v1', data: { receipt: { rules: [{ id: 'R028' }] } } },
    ]);
    const after = given(...DRAFT, ...events);
    expect(after.items).toEqual([]);
    expect(after.planVersion).toBe(2);
  });

  test('R030, Q24: of what was agreed asks for the person and a reason, whoever executes it', () => {
    expect(refused(without(IN_FORCE, 'reason', 'agreement'))).toEqual([
      'R030 reason-missing',
      'R030 person-has-not-agreed',
    ]);
    expect(refused(withdraw(IN_FORCE, { reason: ' ' }))).toEqual(['R030 reason-missing']);
    expect(refused(withdraw(IN_FORCE, { agreement: { ...AGREEMENT, evidence: ' ' } }))).toEqual([
      'R030 person-has-not-agreed',
    ]);
    expect(happened(withdraw(IN_FORCE))).toMatchObject([
      {
        data: {
          agreedHow: 'in-person',
          agreementEvidence: 'Gesprek.',
          agreedOn: '2022-03-02',
          receipt: {
            sentence:
              '“versterken-arbeidsmarktpositie” vervalt, omdat u daarmee akkoord bent. Tot het nieuwe plan vaststaat, blijft uw oude plan gelden.',
          },
        },
      },
    ]);
  });

  test('R030, R145, Q24: keeps the reason, and rests on what was agreed; of a draft there is neither', () => {
    const events = [...IN_FORCE, changed()];
    const [agreedItem] = given(...events).items;
    const facts = [agreedItem?.eventId, agreedItem?.agreed?.eventId];
    expect(new Set(facts).size).toBe(2);
    expect(happened(withdraw(events))[0]?.data).toMatchObject({
      reason: 'Heeft werk.',
      receipt: { rules: ['R028', 'R030', 'R145', 'Q24'].map((id) => ({ id })), facts },
    });
    const [draft] = given(...DRAFT).items;
    const [event] = happened(without(DRAFT, 'reason', 'agreement'));
    expect(event?.data).toMatchObject({
      receipt: {
        facts: [draft?.eventId],
        sentence: '“versterken-arbeidsmarktpositie” staat niet meer in het concept van uw plan.',
      },
    });
    expect(event?.data).not.toHaveProperty('reason');
  });

  test('R028: it stays in force until a plan without it is set', () => {
    const after = given(...IN_FORCE, ...happened(withdraw(IN_FORCE)));
    expect(after.items[0]).toMatchObject({ agreed: { value: { itemId: ITEM } }, withdrawn: {} });
    expect(after.planVersion).toBe(3);
  });

  test('R030: what began is stopped, not withdrawn; what is over stays', () => {
    const code = (...course: Given) => refused(withdraw([...IN_FORCE, ...course]));
    expect(code(started())).toEqual(['R030 item-started']);
    expect(code(started(), interrupted())).toEqual(['R030 item-started']);
    expect(code(started(), completed())).toEqual(['R030 item-over']);
    expect(code(started(), completed(), evaluated())).toEqual(['R030 item-over']);
    expect(code(started(), stopped('2022-04-01'))).toEqual(['R030 item-over']);
    expect(code(withdrawn())).toEqual(['R030 item-withdrawn']);
    expect(refused(withdraw(DIAGNOSED))).toEqual(['R022 item-unknown']);
  });

  test('the dates follow on each other', () => {
    expect(refused(withdraw(IN_FORCE, { withdrawnOn: localDate('2022-07-02') }))).toEqual([
      'R030 withdrawal-in-future',
    ]);
    expect(refused(withdraw(IN_FORCE, { withdrawnOn: LATER }))).toEqual([]);
    const on = (agreedOn: string) =>
      refusals(withdraw(IN_FORCE, { agreement: { ...AGREEMENT, agreedOn: localDate(agreedOn) } }));
    expect(on('2022-03-03').map((one) => one.code)).toEqual(['withdrawn-before-agreement']);
    expect(on('2022-03-01')).toEqual([]);
    expect(on('2022-02-28').map((one) => one.sentence)).toEqual([
      'Het akkoord ligt vóór de dag waarop dit onderdeel in het plan kwam (1 maart 2022). Controleer de datum.',
    ]);
  });

  test('R022: ends the task to start it, which could not be done any more', () => {
    const start = task({ taskId: uuid(61), kind: 'start-item', unit: UWV.id, subjectId: ITEM });
    const events = [...IN_FORCE, start];
    expect(given(...events, ...happened(withdraw(events))).openTasks).toEqual([]);
  });

  test('ends the waiting for its money', () => {
    const waiting = task({ taskId: uuid(61), kind: 'confirm-funding', unit: UWV.id, subjectId: ITEM });
    const other = task({ taskId: uuid(62), kind: 'confirm-funding', unit: UWV.id, subjectId: uuid(31) });
    expect(happened(withdraw([...IN_FORCE, waiting, other]))).toMatchObject([
      { type: 'item-withdrawn.v1' },
      { type: 'task-done.v1', data: { taskId: uuid(61) } },
    ]);
  });
});
