import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { draftDifference, planInForce } from '../domain/plan-versions';
import { dailyFileOf } from '../read-models/case-file/daily.rule';
import { decideRejectCorrection } from '../reject-correction/decide';
import { decideRequestCorrection, type RequestCorrection } from '../request-correction/decide';
import { eventIdAt, given, happened, refused, TODAY } from '../testing/case';
import { admission, item, RECEIPT, reported, SET_CASE } from '../testing/events';
import { changed, started } from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideApproveCorrection } from './decide';

const CORRECTION = uuid(95);
const ASKER = uuid(77);
const OTHER = uuid(78);
const asked = { today: TODAY, account: ASKER, correctionId: CORRECTION, taskId: uuid(96) };
const proposal: RequestCorrection = {
  fact: 'unemployed-from',
  to: '2022-01-15',
  reason: 'wrong-information',
  explanation: 'Op het contract staat 15 januari.',
};

const request = (change: Partial<RequestCorrection> = {}, events: readonly ArrangementEvent[] = SET_CASE) =>
  decideRequestCorrection(given(...events), { ...proposal, ...change }, asked);
const REQUESTED = [...SET_CASE, ...(happened(request()) as readonly ArrangementEvent[])];
const approve = (
  account = OTHER,
  effectiveOn = localDate('2022-02-01'),
  events: readonly ArrangementEvent[] = REQUESTED,
) =>
  decideApproveCorrection(
    given(...events),
    { correctionId: CORRECTION, effectiveOn },
    { today: TODAY, account, reconsiderTaskId: uuid(97) },
  );
const types = (events: readonly { readonly type: string }[]) => events.map((one) => one.type);

describe('R028: a correction is proposed by one and decided on by another', () => {
  test('until it is approved the file says what it said, beside the proposal', () => {
    const state = given(...REQUESTED);
    expect(state.reported.value.unemployedFrom).toBe('2022-01-01');
    expect(state.corrections).toMatchObject([{ status: 'requested', from: '2022-01-01', to: '2022-01-15' }]);
    expect(state.openTasks).toMatchObject([{ kind: 'decide-correction', subjectId: CORRECTION }]);
  });

  test('approved it is what the file says, with a day of its own, and the old event stays', () => {
    const events = happened(approve());
    expect(types(events).slice(0, 2)).toEqual(['correction-approved.v1', 'task-done.v1']);
    expect(events[0]?.data).toMatchObject({ effectiveOn: '2022-02-01', approvedOn: TODAY });
    const after = [...REQUESTED, ...(events as readonly ArrangementEvent[])];
    expect(given(...after).reported.value.unemployedFrom).toBe('2022-01-15');
    expect(given(...after).corrections).toMatchObject([{ status: 'approved', effectiveOn: '2022-02-01' }]);
    expect(after[0]).toMatchObject({ data: { unemployedFrom: '2022-01-01' } });
    expect(given(...after.slice(0, REQUESTED.length)).reported.value.unemployedFrom).toBe('2022-01-01');
  });

  test('R002: no work ended before the age of 13, also when it is asked, or the birth date changed since', () => {
    const born = (birthDate: string) => ({ ...asked, birthDate });
    const ask = (to: string, birthDate: string) =>
      refused(decideRequestCorrection(given(...SET_CASE), { ...proposal, to }, born(birthDate)));
    expect(ask('2013-05-09', '2000-05-10')).toEqual(['R002 unemployed-before-working-age']);
    expect(ask('2013-05-10', '2000-05-10')).toEqual([]);
    const approval = { correctionId: CORRECTION, effectiveOn: TODAY };
    const facts = { today: TODAY, account: OTHER, reconsiderTaskId: uuid(97) };
    const decide = (birthDate: string) =>
      refused(decideApproveCorrection(given(...REQUESTED), approval, { ...facts, birthDate }));
    expect(decide('2009-01-16')).toEqual(['R002 unemployed-before-working-age']);
    expect(decide('2009-01-15')).toEqual([]);
  });

  test('R002: the age bounds no other date', () => {
    const to = '2022-01-31';
    const facts = { ...asked, birthDate: '2015-01-01' };
    const command = { ...proposal, fact: 'reported-on', to } as const;
    expect(refused(decideRequestCorrection(given(...SET_CASE), command, facts))).toEqual([]);
  });

  test('who asked does not decide, and nobody decides twice', () => {
    expect(refused(approve(ASKER))).toEqual(['R028 own-correction']);
    const after = [...REQUESTED, ...(happened(approve()) as readonly ArrangementEvent[])];
    expect(refused(approve(OTHER, TODAY, after))).toEqual(['R028 correction-not-open']);
    expect(refused(approve(OTHER, localDate('2022-03-02')))).toEqual(['R028 effective-in-future']);
  });

  test('who asked under another account does not decide either', () => {
    const facts = { today: TODAY, account: OTHER, samePerson: true };
    const approval = { correctionId: CORRECTION, effectiveOn: TODAY };
    const state = given(...REQUESTED);
    expect(
      refused(decideApproveCorrection(state, approval, { ...facts, reconsiderTaskId: uuid(97) })),
    ).toEqual(['R028 own-correction']);
    const rejection = { correctionId: CORRECTION, explanation: 'Nee.' };
    expect(refused(decideRejectCorrection(state, rejection, facts))).toEqual(['R028 own-correction']);
  });

  test('a fact that changed since it was asked is not overwritten', () => {
    const first = happened(approve()) as readonly ArrangementEvent[];
    const again = happened(
      decideRequestCorrection(
        given(...REQUESTED, ...first),
        { ...proposal, to: '2022-01-20' },
        { ...asked, correctionId: uuid(98), taskId: uuid(99) },
      ),
    ) as readonly ArrangementEvent[];
    const stale = again.map((one) =>
      one.type === 'correction-requested.v1' ? { ...one, data: { ...one.data, from: '2022-01-01' } } : one,
    );
    const decision = decideApproveCorrection(
      given(...REQUESTED, ...first, ...stale),
      { correctionId: uuid(98), effectiveOn: TODAY },
      { today: TODAY, account: OTHER, reconsiderTaskId: uuid(97) },
    );
    expect(refused(decision)).toEqual(['R028 fact-changed-since']);
  });

  test('rejected, the file stays as it is and the task ends', () => {
    const decision = decideRejectCorrection(
      given(...REQUESTED),
      { correctionId: CORRECTION, explanation: 'Het contract zegt iets anders.' },
      { today: TODAY, account: OTHER },
    );
    const events = happened(decision) as readonly ArrangementEvent[];
    expect(types(events)).toEqual(['correction-rejected.v1', 'task-done.v1']);
    const state = given(...REQUESTED, ...events);
    expect(state.reported.value.unemployedFrom).toBe('2022-01-01');
    expect(state.corrections).toMatchObject([{ status: 'rejected' }]);
  });

  test('R141: a decision that rested on the fact stays, and a person looks at it again', () => {
    const admitted = admission() as Extract<ArrangementEvent, { type: 'person-admitted.v1' }>;
    const receipt = { ...RECEIPT, facts: [eventIdAt(0)] };
    const base = [reported(), { ...admitted, data: { ...admitted.data, receipt } }];
    const events = [...base, ...(happened(request({}, base)) as readonly ArrangementEvent[])];
    const after = happened(approve(OTHER, TODAY, events)) as readonly ArrangementEvent[];
    expect(after.at(-1)).toMatchObject({
      type: 'task-created.v1',
      data: { kind: 'reconsider-decision', rule: 'R141', dueOn: '2022-03-15' },
    });
    expect(given(...events, ...after).admission?.value.receipt).toEqual(receipt);
  });
});

test('R141: another day of admission has the admission itself looked at again, whoever cited it', () => {
  const events = [reported(), admission()];
  const moved = happened(request({ fact: 'admitted-on', to: '2022-02-14' }, events));
  const state = [...events, ...(moved as readonly ArrangementEvent[])];
  expect(happened(approve(OTHER, TODAY, state)).at(-1)).toMatchObject({
    data: { kind: 'reconsider-decision', rule: 'R141' },
  });
});

describe('R028: the period of an item and the day of a contact moment', () => {
  const ITEM = uuid(30);
  const period = { fact: 'item-period', subjectId: ITEM, to: '2022-04-01/2022-07-01' } as const;
  const stood = '2022-03-15/2022-06-15';
  const held: ArrangementEvent = {
    type: 'contact-held.v1',
    data: {
      arrangementId: uuid(1),
      personId: uuid(2),
      contactId: uuid(91),
      heldOn: localDate('2022-02-20'),
      channel: 'telephone',
      attendance: 'present',
      worker: ASKER,
    },
  };
  const WITH_CONTACT = [...SET_CASE, held];
  const day = { fact: 'contact-held-on', subjectId: uuid(91), to: '2022-02-21' } as const;
  const askedFor = (change: Partial<RequestCorrection>, events: readonly ArrangementEvent[]) => [
    ...events,
    ...(happened(request(change, events)) as readonly ArrangementEvent[]),
  ];
  const planned = (events: readonly ArrangementEvent[]) => {
    const state = given(...events);
    const all = [state.items[0]?.value, state.items[0]?.agreed?.value, planInForce(state)?.items[0]];
    return new Set(all.map((one) => `${String(one?.plannedFrom)}/${String(one?.plannedUntil)}`));
  };

  test('are proposed, and count in the item and the plan in force once somebody else approves', () => {
    const events = askedFor(period, SET_CASE);
    expect(planned(events)).toEqual(new Set([stood]));
    expect(dailyFileOf(given(...events), false).corrections).toEqual([
      expect.objectContaining({ ...period, from: stood, status: 'requested' }),
    ]);
    const after = happened(approve(OTHER, localDate('2022-02-20'), events)) as readonly ArrangementEvent[];
    expect(after[0]?.data).toMatchObject({
      effectiveOn: '2022-02-20',
      item: { itemId: ITEM, plannedFrom: '2022-04-01', plannedUntil: '2022-07-01' },
    });
    expect(planned([...events, ...after])).toEqual(new Set([period.to]));
    expect(draftDifference(given(...events, ...after))).toEqual([]);
  });

  test('R022, R030: a period that can be, of what was agreed and is not in a draft, never below delivery', () => {
    const to = (value: string, events: readonly ArrangementEvent[] = SET_CASE) =>
      refused(request({ ...period, to: value }, events));
    expect(to(stood)).toEqual(['R028 nothing-changed']);
    expect(to('2022-04-01')).toEqual(['R028 no-such-period']);
    expect(to('2022-02-30/2022-07-01')).toEqual(['R028 no-such-period']);
    expect(to('2022-07-01/2022-04-01')).toEqual(['R022 period-reversed']);
    expect(to('2022-07-01/2042-04-01')).toEqual(['R022 period-too-far']);
    expect(to('2022-04-01/2022-07-01', [...SET_CASE, started()])).toEqual(['R028 begin-after-start']);
    expect(to(period.to, [...SET_CASE, changed()])).toEqual(['R028 item-in-draft']);
    expect(refused(request({ fact: 'item-period', to: period.to }))).toEqual(['R028 subject-missing']);
    const other = item({ itemId: uuid(32) });
    expect(refused(request({ ...period, subjectId: uuid(32) }, [...SET_CASE, other]))).toEqual([
      'R028 item-not-agreed',
    ]);
  });

  test('the day of a contact moment: of this one, not ahead and not before the report', () => {
    const events = askedFor(day, WITH_CONTACT);
    const heldOn = (all: readonly ArrangementEvent[]) =>
      dailyFileOf(given(...all), false).contacts[0]?.heldOn;
    expect(heldOn(events)).toBe('2022-02-20');
    const after = happened(approve(OTHER, TODAY, events)) as readonly ArrangementEvent[];
    expect(heldOn([...events, ...after])).toBe('2022-02-21');
    const wrong = (change: Partial<RequestCorrection>) =>
      refused(request({ ...day, ...change }, WITH_CONTACT));
    expect(wrong({ to: '2022-03-02' })).toEqual(['R028 date-in-future']);
    expect(wrong({ to: '2022-01-31' })).toEqual(['R028 dates-out-of-order']);
    expect(wrong({ subjectId: uuid(99) })).toEqual(['R028 fact-unknown']);
  });

  test('one proposal at a time for each item or contact moment, not for all of them', () => {
    const second: ArrangementEvent = { ...held, data: { ...held.data, contactId: uuid(92) } as never };
    const events = askedFor(day, [...WITH_CONTACT, second]);
    expect(refused(request(day, events))).toEqual(['R028 correction-open']);
    expect(refused(request({ ...day, subjectId: uuid(92) }, events))).toEqual([]);
  });
});

describe('R028: what can be proposed', () => {
  test('a fact of the list, another value, that can be', () => {
    expect(refused(request({ to: '2022-01-01' }))).toEqual(['R028 nothing-changed']);
    expect(refused(request({ to: '2022-02-30' }))).toEqual(['R028 no-such-date']);
    expect(refused(request({ fact: 'situation', to: 'astronaut' }))).toEqual(['R028 no-such-value']);
    expect(refused(request({ fact: 'diagnosis-held-on' }, [reported()]))).toEqual(['R028 fact-unknown']);
    expect(refused(request({ fact: 'reported-on', to: '2022-03-02' }))).toEqual([
      'R028 date-in-future',
      'R028 dates-out-of-order',
    ]);
    expect(refused(request({ fact: 'admitted-on', to: '2022-01-31' }))).toEqual(['R028 dates-out-of-order']);
  });

  test('R141: where no decision rested on the fact, nothing is looked at again', () => {
    const heldOn = { fact: 'diagnosis-held-on', to: '2022-02-15' } as const;
    const events = [...SET_CASE, ...(happened(request(heldOn)) as readonly ArrangementEvent[])];
    expect(types(happened(approve(OTHER, TODAY, events)))).toEqual([
      'correction-approved.v1',
      'task-done.v1',
    ]);
  });

  test('one proposal at a time for one fact', () => {
    expect(refused(request({ to: '2022-01-20' }, REQUESTED))).toEqual(['R028 correction-open']);
  });
});
