import { localDate } from '@meereis/kernel';
import { caseResource } from '../domain/case-resource';
import { secondAgreementFor } from '../domain/plan-parts';
import { questionFor } from '../domain/plan-second-agreement.rule';
import {
  decideAskSecondAgreement,
  type AskFacts,
  type AskSecondAgreement,
} from '../ask-second-agreement/decide';
import { FNV, given, happened, refused, TODAY, unit, UTRECHT, UWV, type Given } from '../testing/case';
import { item, SET_CASE } from '../testing/events';
import { customBudget, secondAgreed, secondAsked } from '../testing/plan-events';
import type { Consent } from '../offer-handover/sharing.rule';
import { uuid } from '../testing/values';
import { decideEndSharing } from '../withdraw-consent/end-sharing.rule';
import { decideWithdrawSecondAgreement } from '../withdraw-second-agreement/decide';
import { decideAgreeSecond, decideDeclineSecond } from './decide';

const BUDGET = [...SET_CASE, customBudget()];
const ASK: AskSecondAgreement = {
  unit: UTRECHT.id,
  items: [uuid(35)],
  explanation: 'Gereedschap.',
  ground: 'legal-task',
};
const FACTS: AskFacts = {
  today: TODAY,
  from: UWV,
  to: UTRECHT,
  consent: undefined,
  requestId: uuid(70),
  taskId: uuid(71),
};
const ask = (over: Partial<AskSecondAgreement> = {}, facts: Partial<AskFacts> = {}, events: Given = BUDGET) =>
  decideAskSecondAgreement(given(...events), { ...ASK, ...over }, { ...FACTS, ...facts });
const ASKED = [...BUDGET, ...happened(ask())];
const question = (events: Given) => questionFor(given(...events), uuid(70), UTRECHT.id);

describe('asking a second organisation', () => {
  test('R044: asks about one part, with a task to answer, and gives that unit the tie and nothing more', () => {
    expect(happened(ask())).toMatchObject([
      {
        type: 'second-agreement-asked.v1',
        data: { unit: UTRECHT.id, items: [uuid(35)], ground: 'legal-task', answerBy: '2022-03-15' },
      },
      {
        type: 'task-created.v1',
        data: { kind: 'answer-second-agreement', unit: UTRECHT.id, subjectId: uuid(70), rule: 'R044' },
      },
    ]);
    expect(caseResource(given(...BUDGET))).not.toHaveProperty('askedToAgree');
    expect(caseResource(given(...ASKED))).toMatchObject({ ownerUnit: UWV.id, askedToAgree: [UTRECHT.id] });
  });

  test('R036, Q06: sharing the part needs a ground: no legal task with a union, so consent', () => {
    const fnv = { unit: FNV.id };
    expect(refused(ask(fnv, { to: FNV }))).toEqual(['R036 no-legal-task']);
    expect(refused(ask({ ...fnv, ground: 'consent' }, { to: FNV }))).toEqual(['R036 no-consent']);
  });

  test('R036, Q06: with the consent it rests on the question ends, and nothing rests on that consent again', () => {
    const consent = { consentId: uuid(72), toUnit: FNV.id, ground: 'consent', eventId: uuid(73) } as Consent;
    const over = { unit: FNV.id, ground: 'consent' } as const;
    const asked = [...BUDGET, ...happened(ask(over, { to: FNV, consent }))];
    expect(caseResource(given(...asked))).toMatchObject({ askedToAgree: [FNV.id] });
    const ended = decideEndSharing(given(...asked), uuid(72), { today: TODAY, newId: () => uuid(74) });
    const after = [...asked, ...happened(ended)];
    expect(caseResource(given(...after))).not.toHaveProperty('askedToAgree');
    expect(given(...after).openTasks).toEqual([]);
    expect(refused(ask(over, { to: FNV, consent }, after))).toEqual(['R036 no-consent']);
  });

  test('R044: names what is wrong with who is asked and about what', () => {
    expect(refused(ask({}, { to: undefined }))).toEqual(['R044 unknown-unit']);
    expect(refused(ask({ unit: UWV.id }, { to: UWV }))).toEqual(['R044 second-is-owner']);
    const school = unit('roc-am13', 'education');
    expect(refused(ask({ unit: school.id, ground: 'consent' }, { to: school }))).toEqual([
      'R044 unit-cannot-agree',
      'R036 no-consent',
    ]);
    expect(refused(ask({ items: [uuid(35), uuid(99)] }))).toEqual(['R044 item-not-in-plan']);
    expect(refused(ask({}, {}, ASKED))).toEqual(['R044 second-agreement-already-asked']);
  });
});

describe('the answer of the second organisation', () => {
  const agree = (events: Given) =>
    decideAgreeSecond(given(...events), { today: TODAY, question: question(events) });

  test('R044: agreeing ends its task and its tie, and the item has its joint decision', () => {
    const events = happened(agree(ASKED));
    expect(events.map((one) => one.type)).toEqual(['second-organisation-agreed.v1', 'task-done.v1']);
    const after = given(...ASKED, ...events);
    expect(caseResource(after)).not.toHaveProperty('askedToAgree');
    expect(after.openTasks).toEqual([]);
    expect(secondAgreementFor(given(...BUDGET), uuid(35))).toEqual({ status: 'none' });
    expect(secondAgreementFor(given(...ASKED), uuid(35))).toEqual({ status: 'asked', unit: UTRECHT.id });
    expect(secondAgreementFor(after, uuid(35))).toMatchObject({ status: 'agreed', unit: UTRECHT.id });
  });

  test('R044: declines with a reason, and then the item has none', () => {
    const decline = (explanation: string) =>
      decideDeclineSecond(
        given(...ASKED),
        { reason: 'price-too-high', explanation },
        { today: TODAY, question: question(ASKED) },
      );
    expect(refused(decline(' '))).toEqual(['R044 explanation-missing']);
    const after = given(...ASKED, ...happened(decline('Het kan goedkoper.')));
    expect(secondAgreementFor(after, uuid(35))).toEqual({ status: 'declined', unit: UTRECHT.id });
    expect(refused(agree([...ASKED, ...happened(decline('Het kan goedkoper.'))]))).toEqual([
      'R044 second-agreement-not-open',
    ]);
  });

  test('R044: an agreement is with these terms: when they change it counts no more', () => {
    const changed = {
      type: 'item-changed.v1',
      data: {
        ...(customBudget().data as object),
        priceCents: 90_000,
        funding: [{ funder: 'rmt-crisisdienstverlening', cents: 90_000 }],
        differences: ['priceCents'],
        confirmAgain: [],
        reason: 'Duurder.',
        changedOn: TODAY,
      },
    } as never;
    expect(refused(agree([...ASKED, changed]))).toEqual(['R044 second-part-changed']);
    const asked = secondAsked(BUDGET);
    const agreed = given(...BUDGET, asked, secondAgreed(asked), changed);
    expect(secondAgreementFor(agreed, uuid(35))).toEqual({ status: 'outdated', unit: UTRECHT.id });
    const elsewhere = given(...BUDGET, asked, secondAgreed(asked), item({ itemId: uuid(40) }));
    expect(secondAgreementFor(elsewhere, uuid(35)).status).toBe('agreed');
  });

  test('R044: to another unit, or by another id, the question does not exist', () => {
    expect(() => questionFor(given(...ASKED), uuid(70), FNV.id)).toThrow();
    expect(() => questionFor(given(...ASKED), uuid(99), UTRECHT.id)).toThrow();
  });

  test('R044: a question is taken back with a reason, so that a plan never hangs on it', () => {
    const withdraw = (events: Given) =>
      decideWithdrawSecondAgreement(
        given(...events),
        { requestId: uuid(70), reason: 'Vervalt.' },
        { today: localDate('2022-03-02') },
      );
    const after = [...ASKED, ...happened(withdraw(ASKED))];
    expect(given(...after).openTasks).toEqual([]);
    expect(secondAgreementFor(given(...after), uuid(35))).toEqual({ status: 'withdrawn', unit: UTRECHT.id });
    expect(refused(withdraw(after))).toEqual(['R044 second-agreement-not-open']);
  });
});
