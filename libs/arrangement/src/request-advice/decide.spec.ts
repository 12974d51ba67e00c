import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { decideAnswerSearch } from '../answer-search/decide';
import { decideConsultRegionalContact } from '../consult-regional-contact/decide';
import { situationOf } from '../domain/intake.fold';
import { decideReceiveAdvice } from '../receive-advice/decide';
import { decideRecordFirstLineHelp } from '../record-first-line-help/decide';
import { decideRecordWorkSituation } from '../record-work-situation/decide';
import { admittedEvent, checked, reported } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { openTask } from '../testing/intake-events';
import { decideRequestAdvice } from './decide';

const types = (events: readonly { readonly type: string }[]) => events.map((one) => one.type);
const facts = { today: TODAY };

describe('advice before the admission', () => {
  const ask = {
    adviser: 'Zelfstandigenloket Utrecht',
    question: 'Heeft het bedrijf een kans?',
    requestedOn: TODAY,
    answerBy: localDate('2022-03-15'),
  };
  const asking = { ...facts, adviceId: id('advice'), taskId: id('task') };

  it('R017, Q05: is asked, awaited as a task, and received', () => {
    const asked = decided(decideRequestAdvice(given(reported()), ask, asking)) as readonly ArrangementEvent[];
    const state = given(reported(), ...asked);
    expect(state.openTasks).toMatchObject([{ kind: 'record-advice', dueOn: '2022-03-15', rule: 'R017' }]);

    const command = { adviceId: id('advice'), outcome: 'support', advice: 'Ja.', receivedOn: TODAY } as const;
    const received = decided(decideReceiveAdvice(state, command, facts)) as readonly ArrangementEvent[];
    const after = given(reported(), ...asked, ...received);
    expect(after.openTasks).toEqual([]);
    expect(after.advice).toMatchObject([{ received: { outcome: 'support' } }]);
    expect(refusalsOf(decideReceiveAdvice(after, command, facts))).toEqual(['R017 advice-there-already']);
  });

  it('R017: comes before the decision, and not without a question', () => {
    expect(refusalsOf(decideRequestAdvice(given(reported(), admittedEvent()), ask, asking))).toEqual([
      'R019 already-admitted',
    ]);
    const command = { adviceId: id('none'), outcome: 'support', advice: 'Ja.', receivedOn: TODAY } as const;
    expect(refusalsOf(decideReceiveAdvice(given(reported()), command, facts))).toEqual([
      'R017 advice-not-asked',
    ]);
  });
});

describe('what else the intake records', () => {
  it('R013: the talk with the region’s contact ends the task to refer', () => {
    const talk = {
      deskName: 'Aanspreekpunt Midden-Utrecht',
      finding: 'belongs',
      advice: 'Staat in het register.',
      consultedOn: TODAY,
    } as const;
    const state = given(reported(), checked('in-doubt'), openTask('refer-banenafspraak'));

    expect(types(decided(decideConsultRegionalContact(state, talk, facts)))).toEqual([
      'regional-contact-consulted.v1',
      'task-done.v1',
    ]);
    expect(refusalsOf(decideConsultRegionalContact(given(reported()), talk, facts))).toEqual([
      'R013 banenafspraak-not-checked',
    ]);
  });

  it('R002, R031: a changed work situation changes no agreement, and is one that really changed', () => {
    const change = { situation: 'unemployed', changedOn: TODAY } as const;
    const [event] = decided(decideRecordWorkSituation(given(reported()), change, facts));
    const after = given(reported(), event as ArrangementEvent);

    expect(event).toMatchObject({ data: { from: 'notice-period', to: 'unemployed' } });
    expect(situationOf(after)).toBe('unemployed');
    expect(after.items).toEqual(given(reported()).items);
    expect(refusalsOf(decideRecordWorkSituation(after, change, facts))).toEqual(['R002 situation-unchanged']);
    expect(
      refusalsOf(
        decideRecordWorkSituation(
          given(reported()),
          { ...change, changedOn: localDate('2022-02-20') },
          facts,
        ),
      ),
    ).toEqual(['R002 before-earlier-situation']);
  });

  it('R010: first-line help may come later, also after the admission', () => {
    const help = { outcome: 'tried', note: 'Twee gesprekken.', recordedOn: TODAY } as const;
    const state = given(reported(), admittedEvent());
    expect(types(decided(decideRecordFirstLineHelp(state, help, facts)))).toEqual([
      'first-line-help-recorded.v1',
    ]);
    expect(
      refusalsOf(decideRecordFirstLineHelp(state, { ...help, recordedOn: localDate('2022-03-02') }, facts)),
    ).toEqual(['R010 date-in-future']);
  });

  it('Q06: an answer to a search ends the task, and is kept for the unit that asked', () => {
    const task = openTask('answer-search', { askedBy: 'fnv-am13', rule: 'R036' });
    const before = [reported(), task];
    const answer = { taskId: id('task/answer-search'), answer: 'contact-made', answeredOn: TODAY } as const;
    const events = decided(
      decideAnswerSearch(given(...before), answer, facts),
    ) as readonly ArrangementEvent[];
    const after = given(...before, ...events);

    expect(after.openTasks).toEqual([]);
    expect(after.searchAnswers['fnv-am13']).toMatchObject({ answer: 'contact-made', answeredOn: TODAY });
    expect(refusalsOf(decideAnswerSearch(after, answer, facts))).toEqual(['Q06 no-such-question']);
  });
});
