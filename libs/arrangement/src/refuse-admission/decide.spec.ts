import type { Receipt } from '@meereis/event-store';
import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { admittedEvent, checked, reported, weighed } from '../testing/case-events';
import { offered } from '../testing/events';
import { decided, given, id, refusalsOf, sentencesOf, TODAY } from '../testing/given';
import { openTask } from '../testing/intake-events';
import { unit } from '../testing/units';
import { decideRefuseAdmission, type RefusalFacts, type RefuseAdmission } from './decide';

const facts: RefusalFacts = {
  today: TODAY,
  unit: unit('uwv-executor'),
  hardDate: { date: localDate('2020-03-12'), inclusive: true, eventId: id('hard-date') },
  objectionTermWeeks: 6,
  competent: ['UWV Midden-Utrecht', 'Gemeente Utrecht'],
  taskId: id('task'),
};
const untold: RefuseAdmission = {
  reason: 'no-extra-support-needed',
  motivation: 'U vindt met gewone hulp snel werk.',
  refusedOn: TODAY,
};
const refuse: RefuseAdmission = {
  ...untold,
  notice: { how: 'letter', notifiedOn: localDate('2022-03-02') },
};
const tooEarly = reported({ unemployedFrom: localDate('2020-03-11') });

describe('refusing admission', () => {
  it('R019, R141: is a decision with reason, mandate, notification and a term of six weeks to object', () => {
    const state = given(reported(), checked(), weighed('no-extra-support'));
    const [event, notified] = decided(decideRefuseAdmission(state, refuse, facts));

    expect(event).toEqual({
      type: 'admission-refused.v1',
      data: {
        arrangementId: state.arrangementId,
        personId: state.personId,
        ...untold,
        mandatedUnit: 'uwv-executor-am13',
        receipt: {
          rules: ['R007', 'R019', 'R141'].map((rule) => ({
            id: rule,
            version: expect.any(String) as string,
          })),
          referenceDate: TODAY,
          facts: [id('event/0'), id('event/1'), id('event/2')],
          alternatives: ['Toelaten'],
          sentence:
            'Wij kunnen u geen aanvullende hulp geven. De reden: U vindt met gewone hulp snel werk. Bent u het er niet mee eens? U kunt tot en met 13 april 2022 bezwaar maken.',
        },
      },
    });
    expect(notified).toEqual({
      type: 'decision-notified.v1',
      data: {
        arrangementId: state.arrangementId,
        personId: state.personId,
        decision: 'admission-refusal',
        how: 'letter',
        notifiedOn: '2022-03-02',
        termUntil: '2022-04-13',
      },
    });
  });

  it('R019: ends the steps of the intake that nobody can do any more; a signal is still looked after', () => {
    const tasks = (['refer-banenafspraak', 'plan-first-contact', 'refer-signal'] as const).map((kind) =>
      openTask(kind),
    );
    const state = given(reported(), checked(), weighed('no-extra-support'), ...tasks);
    const events = decided(decideRefuseAdmission(state, refuse, facts)) as readonly ArrangementEvent[];
    const after = given(reported(), checked(), weighed('no-extra-support'), ...tasks, ...events);
    expect(after.openTasks.map((task) => task.kind)).toEqual(['refer-signal']);
  });

  it('R141: not told yet, it makes a task to tell, and no term runs', () => {
    const state = given(reported(), checked(), weighed('no-extra-support'));
    const events = decided(decideRefuseAdmission(state, untold, facts));

    expect(events.map((one) => one.type)).toEqual(['admission-refused.v1', 'task-created.v1']);
    expect(events[1]).toMatchObject({
      data: {
        kind: 'notify-decision',
        decision: 'admission-refusal',
        dueOn: '2022-03-04',
        unit: 'uwv-executor-am13',
        rule: 'R141',
      },
    });
    expect(events[0]).toMatchObject({
      data: {
        receipt: { sentence: expect.stringContaining('binnen 6 weken nadat u dit besluit kreeg') as string },
      },
    });
  });

  it('R141: a union or employer organisation cannot take a beschikking', () => {
    const state = given(reported(), checked(), weighed('no-extra-support'));
    const by = (kind: Parameters<typeof unit>[0]) =>
      refusalsOf(decideRefuseAdmission(state, refuse, { ...facts, unit: unit(kind) }));

    expect(by('union')).toEqual(['R141 no-mandate']);
    expect(sentencesOf(decideRefuseAdmission(state, refuse, { ...facts, unit: unit('union') }))).toEqual([
      'Uw organisatie mag geen beschikking afgeven. Draag het dossier over aan UWV Midden-Utrecht of Gemeente Utrecht.',
    ]);
    expect(by('mobility-team')).toEqual(['R141 no-mandate']);
    expect(by('employer-organisation')).toEqual(['R141 no-mandate']);
    expect(by('municipality')).toEqual([]);
  });

  it('R006: the reason "before the hard date" must be true', () => {
    const command = { ...refuse, reason: 'before-hard-date' } as const;

    expect(refusalsOf(decideRefuseAdmission(given(reported()), command, facts))).toEqual([
      'R006 not-before-hard-date',
    ]);
    expect(
      refusalsOf(decideRefuseAdmission(given(tooEarly), command, { ...facts, hardDate: undefined })),
    ).toEqual(['R006 not-before-hard-date']);
    expect(decided(decideRefuseAdmission(given(tooEarly), command, facts))[0]).toMatchObject({
      data: {
        receipt: {
          rules: [{ id: 'R006' }, { id: 'R019' }, { id: 'R141' }],
          facts: [id('event/0'), id('hard-date')],
        },
      },
    });
  });

  it('R018: the reason "outside the scheme" must be true', () => {
    const command = { ...refuse, reason: 'outside-scheme' } as const;

    expect(refusalsOf(decideRefuseAdmission(given(reported()), command, facts))).toEqual([
      'R018 scheme-in-force',
    ]);
    expect(
      refusalsOf(decideRefuseAdmission(given(reported()), command, { ...facts, hardDate: undefined })),
    ).toEqual([]);
  });

  it('R007: the reason "no extra support" needs a weighing that says so', () => {
    expect(refusalsOf(decideRefuseAdmission(given(reported(), checked()), refuse, facts))).toEqual([
      'R007 weighing-does-not-say-so',
    ]);
    expect(refusalsOf(decideRefuseAdmission(given(reported(), checked(), weighed()), refuse, facts))).toEqual(
      ['R007 weighing-does-not-say-so'],
    );
  });

  it('R004: need is no reason to refuse somebody who qualifies by definition', () => {
    expect(refusalsOf(decideRefuseAdmission(given(reported(), checked('yes')), refuse, facts))).toEqual([
      'R004 qualifies-by-definition',
    ]);
  });

  it('cites the rule of its reason, and no other', () => {
    const rules = (reason: RefuseAdmission['reason']) => {
      const outside = { ...facts, hardDate: undefined };
      const [event] = decided(decideRefuseAdmission(given(reported()), { ...refuse, reason }, outside));
      return (event?.data as { receipt: Receipt }).receipt.rules.map((one) => one.id);
    };
    expect(rules('outside-scheme')).toEqual(['R018', 'R019', 'R141']);
    expect(rules('outside-target-group')).toEqual(['R002', 'R019', 'R141']);
    expect(rules('other')).toEqual(['R019', 'R141']);
  });

  it('R004: nobody in the banenafspraak is outside the target group', () => {
    const command = { ...refuse, reason: 'outside-target-group' } as const;
    expect(refusalsOf(decideRefuseAdmission(given(reported(), checked('yes')), command, facts))).toEqual([
      'R004 in-target-group',
    ]);
  });

  it('R032: waits while the case is offered to another unit, which would else accept a refused case', () => {
    const state = given(tooEarly, offered());
    expect(
      refusalsOf(decideRefuseAdmission(state, { ...refuse, reason: 'before-hard-date' }, facts)),
    ).toEqual(['R032 handover-open']);
  });

  it('R141: is told on or after the day of the decision, which lies not in the future', () => {
    const state = given(tooEarly);
    const on = (refusedOn: string, notifiedOn: string) =>
      refusalsOf(
        decideRefuseAdmission(
          state,
          {
            ...refuse,
            reason: 'before-hard-date',
            refusedOn: localDate(refusedOn),
            notice: { how: 'letter', notifiedOn: localDate(notifiedOn) },
          },
          facts,
        ),
      );

    expect(on('2022-03-01', '2022-03-01')).toEqual([]);
    expect(on('2022-03-01', '2022-02-28')).toEqual(['R141 notified-before-decision']);
    expect(on('2022-03-02', '2022-03-02')).toEqual(['R019 refusal-in-future']);
    expect(on('2022-03-01', '2022-03-15')).toEqual([]);
    expect(on('2022-03-01', '2022-03-16')).toEqual(['R141 notified-too-far']);
    expect(on('2022-03-01', '2199-12-31')).toEqual(['R141 notified-too-far']);
  });

  it('is not possible after an admission', () => {
    const state = given(tooEarly, checked(), weighed(), admittedEvent());

    expect(refusalsOf(decideRefuseAdmission(state, { ...refuse, reason: 'other' }, facts))).toEqual([
      'R019 already-admitted',
    ]);
  });
});
