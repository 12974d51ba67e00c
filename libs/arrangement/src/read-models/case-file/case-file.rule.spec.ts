import { admittedEvent, checked, reported, weighed } from '../../testing/case-events';
import { given } from '../../testing/given';
import { admissionRefused } from '../../testing/events';
import { caseFileOf } from './case-file.rule';

describe('the case file', () => {
  test('R014: shows the intake as it was recorded, so that nobody asks the person again', () => {
    const { intake } = caseFileOf(given(reported(), checked(), weighed(), admittedEvent()), false);

    expect(intake.report).toMatchObject({ situation: 'notice-period', reportedOn: '2022-02-21' });
    expect(Object.keys(intake.weighing ?? {})).toEqual([
      'educationAndAge',
      'language',
      'workHistory',
      'distanceToWork',
      'chanceWithinYear',
      'outcome',
      'reason',
    ]);
    expect(intake.admission).toEqual({ ground: 'weighed', admittedOn: '2022-03-01' });
    expect(intake).not.toHaveProperty('refusal');
  });

  test('R141: shows a refusal with motivation, notification and the last day to object', () => {
    const { intake } = caseFileOf(given(reported(), admissionRefused()), false);

    expect(intake.refusal).toEqual({
      reason: 'before-hard-date',
      motivation: 'Te vroeg.',
      mandatedUnit: 'uwv-am13',
      refusedOn: '2022-03-01',
      notifiedHow: 'letter',
      notifiedOn: '2022-03-01',
      objectionUntil: '2022-04-12',
    });
  });
});
