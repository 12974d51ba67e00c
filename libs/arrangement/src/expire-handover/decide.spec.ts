import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, PERSON, refusals, refused, UWV } from '../testing/case';
import type { Given } from '../testing/case';
import { HANDOVER, OFFERED_CASE, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideExpireHandover } from './decide';

const decide = (today: string, events: Given = [...OFFERED_CASE], handoverId = HANDOVER.handoverId) =>
  decideExpireHandover(
    given(...events),
    { handoverId },
    {
      today: localDate(today),
      team: undefined,
      offerAgainTaskId: uuid(62),
      assignTaskId: uuid(65),
    },
  );

describe('an offer nobody answered', () => {
  test('R142: found late, the day that counts is the day to answer by', () => {
    expect(happened(decide('2022-03-20'))).toEqual([
      {
        type: 'handover-expired.v1',
        data: {
          ...HANDOVER,
          answerBy: '2022-03-15',
          expiredOn: '2022-03-20',
          receipt: {
            rules: ['R032', 'R142'].map((id) => ({ id, version: expect.any(String) as string })),
            referenceDate: '2022-03-15',
            facts: [eventIdAt(8)],
            alternatives: [],
            sentence:
              'De andere organisatie heeft niet op tijd geantwoord: dat kon tot en met 15 maart 2022. Wij blijven uw aanspreekpunt en zoeken een andere oplossing.',
          },
        },
      },
      {
        type: 'task-done.v1',
        data: { arrangementId: uuid(1), personId: PERSON, taskId: uuid(61), doneOn: '2022-03-20' },
      },
      {
        type: 'task-created.v1',
        data: {
          arrangementId: uuid(1),
          personId: PERSON,
          taskId: uuid(62),
          kind: 'offer-handover-again',
          unit: UWV.id,
          dueOn: '2022-03-27',
          rule: 'R142',
        },
      },
    ]);
  });

  test('the first day after the term is the first day it can expire', () => {
    expect(refused(decide('2022-03-16'))).toEqual([]);
    expect(refusals(decide('2022-03-15'))).toEqual([
      {
        rule: 'R142',
        code: 'handover-term-runs',
        sentence: 'Het aanbod geldt nog tot en met 15 maart 2022.',
      },
    ]);
  });

  test('an offer that was answered, or made anew, is left alone', () => {
    expect(refused(decide('2022-03-20', [...SET_CASE]))).toEqual(['R032 handover-not-open']);
    expect(refused(decide('2022-03-20', [...OFFERED_CASE], uuid(51)))).toEqual(['R032 other-handover-open']);
  });
});
