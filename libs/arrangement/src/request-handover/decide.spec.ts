import { localDate } from '@meereis/kernel';
import { decideDeclineRequest } from '../decline-handover-request/decide';
import { REQUESTS_MAX } from '../domain/handover-terms';
import {
  ARRANGEMENT,
  FNV,
  given,
  happened,
  PERSON,
  refused,
  TODAY,
  unit,
  UTRECHT,
  UWV,
  type Given,
} from '../testing/case';
import { OFFERED_CASE, SET_CASE } from '../testing/events';
import { requested } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { decideRequestHandover } from './decide';

const ask = (events: Given, by = UTRECHT, reason = 'De persoon krijgt bijstand.', today = TODAY) =>
  decideRequestHandover(given(...events), { reason }, { today, by, requestId: uuid(80), taskId: uuid(64) });
const ASKED: Given = [...SET_CASE, ...happened(ask(SET_CASE))];
const decline = (events: Given, requestId = uuid(80), explanation = 'De training loopt nog.') =>
  decideDeclineRequest(
    given(...events),
    { requestId, reason: 'agreements-run-here', explanation },
    { today: TODAY },
  );

describe('a request for a case that is elsewhere', () => {
  test('R036: is a task of the owner, within two weeks', () => {
    expect(happened(ask(SET_CASE))).toEqual([
      {
        type: 'handover-requested.v1',
        data: {
          arrangementId: ARRANGEMENT,
          personId: PERSON,
          requestId: uuid(80),
          byUnit: UTRECHT.id,
          reason: 'De persoon krijgt bijstand.',
          requestedOn: TODAY,
          answerBy: '2022-03-15',
        },
      },
      {
        type: 'task-created.v1',
        data: {
          arrangementId: ARRANGEMENT,
          personId: PERSON,
          taskId: uuid(64),
          kind: 'answer-handover-request',
          unit: UWV.id,
          dueOn: '2022-03-15',
          rule: 'R036',
          subjectId: uuid(80),
          askedBy: UTRECHT.id,
        },
      },
    ]);
  });

  test('R032, R036: is for who can go on with the person, has not got the case, and says why', () => {
    expect(refused(ask(SET_CASE, UTRECHT, ' '))).toEqual(['R036 reason-missing']);
    expect(refused(ask(SET_CASE, unit('roc-am13', 'education')))).toEqual(['R032 receiver-cannot-own']);
    expect(refused(ask(SET_CASE, UWV))).toEqual(['R032 receiver-is-owner']);
    expect(refused(ask(OFFERED_CASE))).toEqual(['R032 handover-already-open']);
    expect(refused(ask(OFFERED_CASE, FNV))).toEqual([]);
  });

  test('R036: runs once for a unit until its last day, that day included; then it may ask again', () => {
    const on = (day: string, by = UTRECHT) => refused(ask(ASKED, by, 'Nog steeds.', localDate(day)));
    expect(on('2022-03-15')).toEqual(['R036 handover-already-requested']);
    expect(on('2022-03-16')).toEqual([]);
    expect(on('2022-03-02', FNV)).toEqual([]);
    expect(refused(ask([...ASKED, ...happened(decline(ASKED))]))).toEqual([]);
  });

  test('R036: asked again, the late task of the same unit goes and of another stays', () => {
    const two = [...ASKED, requested({ requestId: uuid(82), byUnit: FNV.id })];
    const again = decideRequestHandover(
      given(...two),
      { reason: 'Nog steeds.' },
      { today: localDate('2022-03-16'), by: UTRECHT, requestId: uuid(83), taskId: uuid(65) },
    );
    expect(happened(again)).toMatchObject([
      { type: 'handover-requested.v1' },
      { type: 'task-done.v1', data: { taskId: uuid(64) } },
      { type: 'task-created.v1', data: { taskId: uuid(65) } },
    ]);
  });

  test('R036: is made a bounded number of times', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        requested({ requestId: uuid(300 + n), byUnit: `gemeente-am${10 + n}` }),
      );
    expect(refused(ask([...SET_CASE, ...many(REQUESTS_MAX - 1)]))).toEqual([]);
    expect(refused(ask([...SET_CASE, ...many(REQUESTS_MAX)]))).toEqual(['R036 too-many-requests']);
  });

  test('R036: is declined once, with a reason from the list and an explanation for the own file', () => {
    const declined = happened(decline(ASKED));
    expect(declined).toMatchObject([
      {
        type: 'handover-request-declined.v1',
        data: {
          requestId: uuid(80),
          byUnit: UTRECHT.id,
          reason: 'agreements-run-here',
          explanation: 'De training loopt nog.',
          declinedOn: TODAY,
          receipt: { rules: [{ id: 'R032' }, { id: 'R036' }], facts: [expect.any(String)] },
        },
      },
      { type: 'task-done.v1', data: { taskId: uuid(64) } },
    ]);
    expect(refused(decline([...ASKED, ...declined]))).toEqual(['R036 request-not-open']);
    expect(refused(decline(ASKED, uuid(99)))).toEqual(['R036 request-not-open']);
    expect(refused(decline(ASKED, uuid(80), ' '))).toEqual(['R036 explanation-missing']);
  });
});
