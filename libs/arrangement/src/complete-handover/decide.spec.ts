import { localDate } from '@meereis/kernel';
import { given, happened, PERSON, refused, UTRECHT } from '../testing/case';
import type { Given } from '../testing/case';
import { accepted, HANDOVER, OFFERED_CASE, task, taskDone } from '../testing/events';
import { uuid } from '../testing/values';
import { decideCompleteHandover } from './decide';

const ACCEPTED = [
  ...OFFERED_CASE,
  accepted(),
  taskDone(uuid(61)),
  task({ taskId: uuid(62), kind: 'contact-person', unit: UTRECHT.id }),
  task({ taskId: uuid(63), unit: UTRECHT.id }),
];
const decide = (contactHeldOn: string, events: Given = [...ACCEPTED]) =>
  decideCompleteHandover(
    given(...events),
    { contactHeldOn: localDate(contactHeldOn) },
    { today: localDate('2022-03-10') },
  );

describe('completing a handover', () => {
  test('R033: the new executor has spoken the person, so that task is done and the others stay', () => {
    expect(happened(decide('2022-03-09'))).toEqual([
      { type: 'handover-completed.v1', data: { ...HANDOVER, contactHeldOn: '2022-03-09' } },
      {
        type: 'task-done.v1',
        data: { arrangementId: uuid(1), personId: PERSON, taskId: uuid(62), doneOn: '2022-03-09' },
      },
    ]);
  });

  test('is done once', () => {
    const after = [...ACCEPTED, ...(happened(decide('2022-03-09')) as typeof ACCEPTED)];
    expect(given(...after).awaitingContact).toBeUndefined();
    expect(refused(decide('2022-03-09', after))).toEqual(['R032 no-handover-to-complete']);
  });

  test('the conversation lies between the acceptance and today', () => {
    expect(refused(decide('2022-03-01'))).toEqual([]);
    expect(refused(decide('2022-03-10'))).toEqual([]);
    expect(refused(decide('2022-03-11'))).toEqual(['R033 contact-in-future']);
    expect(refused(decide('2022-02-28'))).toEqual(['R033 contact-before-acceptance']);
  });

  test('an open offer is not yet something to complete', () => {
    expect(refused(decide('2022-03-11', [...OFFERED_CASE]))).toEqual([
      'R032 no-handover-to-complete',
      'R033 contact-in-future',
    ]);
  });
});
