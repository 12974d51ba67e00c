import { localDate } from '@meereis/kernel';
import { decideAnswerQuestion } from '../answer-handover-question/decide';
import { QUESTIONS_MAX } from '../domain/handover-terms';
import { ARRANGEMENT, given, happened, PERSON, refused, TODAY, UWV, type Given } from '../testing/case';
import { OFFERED_CASE, SET_CASE } from '../testing/events';
import { questionAsked } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { decideAskQuestion } from './decide';

const ask = (events: Given, question = 'Is de werkgever gesproken?', today = TODAY) =>
  decideAskQuestion(given(...events), { question }, { today, questionId: uuid(81), taskId: uuid(63) });
const answer = (events: Given, text = 'Ja, vorige week.', questionId = uuid(81)) =>
  decideAnswerQuestion(given(...events), { questionId, answer: text }, { today: TODAY });
const ASKED: Given = [...OFFERED_CASE, ...happened(ask(OFFERED_CASE))];
const of = { arrangementId: ARRANGEMENT, personId: PERSON, handoverId: uuid(50), questionId: uuid(81) };

describe('a question about an offer', () => {
  test('R032: is a task of the unit that offers, soon and never after the last day to answer the offer', () => {
    expect(happened(ask(OFFERED_CASE))).toMatchObject([
      {
        type: 'handover-question-asked.v1',
        data: { ...of, question: 'Is de werkgever gesproken?', askedOn: TODAY },
      },
      { data: { kind: 'answer-handover-question', unit: UWV.id, rule: 'R032', subjectId: uuid(81) } },
    ]);
    const dueOf = (today: string) =>
      (happened(ask(OFFERED_CASE, 'Wat nu?', localDate(today)))[1]?.data as { dueOn: string }).dueOn;
    expect(dueOf('2022-03-01')).toBe('2022-03-04');
    expect(dueOf('2022-03-14')).toBe('2022-03-15');
  });

  test('R032: needs an open offer that can still be answered, and words', () => {
    expect(refused(ask(SET_CASE))).toEqual(['R032 handover-not-open']);
    expect(refused(ask(OFFERED_CASE, ' '))).toEqual(['R032 question-missing']);
    expect(refused(ask(OFFERED_CASE, 'Wat nu?', localDate('2022-03-16')))).toEqual([
      'R142 handover-answered-too-late',
    ]);
  });

  test('R032: is one of a few: after that people call', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => questionAsked({ questionId: uuid(200 + n) }));
    expect(refused(ask([...OFFERED_CASE, ...many(QUESTIONS_MAX - 1)]))).toEqual([]);
    expect(refused(ask([...OFFERED_CASE, ...many(QUESTIONS_MAX)]))).toEqual(['R032 too-many-questions']);
  });

  test('R032: is answered once, and then the task is done', () => {
    const answered = happened(answer(ASKED));
    expect(answered).toMatchObject([
      {
        type: 'handover-question-answered.v1',
        data: { ...of, answer: 'Ja, vorige week.', answeredOn: TODAY },
      },
      { type: 'task-done.v1', data: { taskId: uuid(63) } },
    ]);
    expect(refused(answer([...ASKED, ...answered]))).toEqual(['R032 question-answered']);
    expect(refused(answer(ASKED, ' '))).toEqual(['R032 answer-missing']);
    expect(refused(answer(ASKED, 'Ja.', uuid(99)))).toEqual(['R032 question-unknown']);
    expect(refused(answer(SET_CASE))).toEqual(['R032 handover-not-open']);
  });

  test('R032: of an earlier offer is answered no more', () => {
    const earlier = [...OFFERED_CASE, questionAsked({ handoverId: uuid(49) })];
    expect(refused(answer(earlier))).toEqual(['R032 question-unknown']);
  });
});
