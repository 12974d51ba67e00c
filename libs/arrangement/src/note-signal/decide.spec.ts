import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { decideRecordSignalOutcome } from '../record-signal-outcome/decide';
import { decideReferSignal, type ReferSignal } from '../refer-signal/decide';
import { refusedEvent, reported } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { signalNoted, signalReferred } from '../testing/intake-events';
import { decideNoteSignal } from './decide';

const facts = { today: TODAY, signalId: id('signal'), taskId: id('task') };
const note = { kind: 'debts', explanation: 'Huurachterstand.', notedOn: TODAY } as const;
const refer: ReferSignal = {
  signalId: id('signal'),
  deskKind: 'debt-help',
  deskName: 'Schuldhulp Utrecht',
  agreedByPerson: true,
  referredOn: TODAY,
  outcomeBy: localDate('2022-03-29'),
};

describe('signals', () => {
  it('R009, R016: noted, referred and followed up: one task after the other, and none left', () => {
    const before: ArrangementEvent[] = [reported()];
    const kinds = () => given(...before).openTasks.map((task) => [task.kind, task.dueOn, task.rule]);
    const take = (events: readonly object[]) => before.push(...(events as readonly ArrangementEvent[]));

    take(decided(decideNoteSignal(given(...before), note, facts)));
    expect(kinds()).toEqual([['refer-signal', '2022-03-08', 'R016']]);
    take(decided(decideReferSignal(given(...before), refer, { today: TODAY, taskId: id('follow') })));
    expect(kinds()).toEqual([['record-signal-outcome', '2022-03-29', 'R016']]);
    take(
      decided(
        decideRecordSignalOutcome(
          given(...before),
          { signalId: id('signal'), outcome: 'help-started', note: 'Begonnen.', recordedOn: TODAY },
          { today: TODAY },
        ),
      ),
    );
    expect(kinds()).toEqual([]);
    expect(given(...before).signals).toMatchObject([
      { referral: { deskName: 'Schuldhulp Utrecht' }, outcome: { outcome: 'help-started' } },
    ]);
  });

  it('R016: one of a kind is open at a time', () => {
    const state = given(reported(), signalNoted());
    expect(refusalsOf(decideNoteSignal(state, note, facts))).toEqual(['R016 signal-open-already']);
    expect(refusalsOf(decideNoteSignal(state, { ...note, kind: 'language' }, facts))).toEqual([]);
  });

  it('R016: nobody is referred behind their back, or without asking what came of it', () => {
    const state = given(reported(), signalNoted());
    const refused = (over: Partial<ReferSignal>) =>
      refusalsOf(decideReferSignal(state, { ...refer, ...over }, { today: TODAY, taskId: id('follow') }));

    expect(refused({ agreedByPerson: false })).toEqual(['R016 person-does-not-agree']);
    expect(refused({ outcomeBy: localDate('2022-05-30') })).toEqual([]);
    expect(refused({ outcomeBy: localDate('2022-05-31') })).toEqual(['R016 outcome-term']);
    expect(refused({ outcomeBy: localDate('2022-02-28') })).toEqual(['R016 outcome-term']);
    expect(refused({ signalId: id('none') })).toEqual(['R016 no-such-signal']);
  });

  it('R016: help was given by a desk only after a referral; a signal may also prove not needed', () => {
    const outcome = (code: 'helped' | 'not-needed', ...events: readonly ArrangementEvent[]) =>
      refusalsOf(
        decideRecordSignalOutcome(
          given(reported(), signalNoted(), ...events),
          { signalId: id('signal'), outcome: code, note: 'Besproken.', recordedOn: TODAY },
          { today: TODAY },
        ),
      );
    expect(outcome('helped')).toEqual(['R016 not-referred']);
    expect(outcome('helped', signalReferred())).toEqual([]);
    expect(outcome('not-needed')).toEqual([]);
  });

  it('R019: not in an application that was refused', () => {
    expect(refusalsOf(decideNoteSignal(given(reported(), refusedEvent()), note, facts))).toEqual([
      'R019 already-refused',
    ]);
  });
});
