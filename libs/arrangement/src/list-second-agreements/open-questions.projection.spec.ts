import type { ReadEvent } from '@meereis/privacy';
import { expectIdempotent } from '@meereis/projections/testing';
import { read, UTRECHT } from '../testing/case';
import { SET_CASE } from '../testing/events';
import { customBudget, secondAgreed, secondAsked } from '../testing/plan-events';
import { uuid } from '../testing/values';
import { openQuestionsProjection, QUESTIONS } from './open-questions.projection';

const BUDGET = [...SET_CASE, customBudget()];
const question = secondAsked(BUDGET);
const { requestId, unit, items, partHash } = question.data;
const answer = { arrangementId: uuid(1), personId: uuid(2), requestId, unit, items, partHash };
const events = (...all: readonly { readonly type: string; readonly data: unknown }[]): readonly ReadEvent[] =>
  all.map((event, index) => read(event, index));

describe('the questions a second organisation has to answer, each event fed twice', () => {
  test('R044: stands there with the day to answer by', async () => {
    expect(await expectIdempotent(openQuestionsProjection, events(question))).toEqual({
      [QUESTIONS]: [
        {
          request_id: uuid(70),
          arrangement_id: uuid(1),
          unit: UTRECHT.id,
          asked_on: '2022-03-01',
          answer_by: '2022-03-15',
        },
      ],
    });
  });

  test.each([
    secondAgreed(question),
    { type: 'second-organisation-declined.v1', data: answer },
    { type: 'second-agreement-withdrawn.v1', data: answer },
  ])('R044: is gone once it was answered or taken back: $type', async (ended) => {
    expect(await expectIdempotent(openQuestionsProjection, events(question, ended))).toEqual({
      [QUESTIONS]: [],
    });
  });
});
