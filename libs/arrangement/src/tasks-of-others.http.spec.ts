import type { Uuid } from '@meereis/kernel';
import { STAND_INS } from '@meereis/staff';
import { TakeTaskController } from './take-task/take-task.controller';
import { offered, SET_CASE, task } from './testing/events';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { declined } from './testing/travel-events';
import { uuid } from './testing/values';

/** Goal: a unit that has a task in a case of others can take that task, and no other of the case. */
let http: HttpHouse;
beforeAll(async () => {
  // Nobody is away here.
  const nobodyAway = {
    provide: STAND_INS,
    useValue: { replacedBy: () => Promise.resolve([]), awayUntil: () => Promise.resolve(undefined) },
  };
  http = await openHttpHouse([TakeTaskController], [nobodyAway]);
});
afterAll(() => http.close());

const OFFERED_TO = 'gemeente-am13';
const COORDINATOR = 'rmt-am13/coordinator';
const [ANSWER, EVALUATE, ASSIGN] = [uuid(91), uuid(92), uuid(93)];
const evaluate = task({ taskId: EVALUATE, kind: 'evaluate-item' });
const answer = task({ taskId: ANSWER, kind: 'answer-handover', unit: OFFERED_TO });
const OFFERED = [...SET_CASE, evaluate, offered({ toUnit: OFFERED_TO }), answer];

async function taking(as: string, id: Uuid, taskId: Uuid) {
  const { status, codes } = await http.write(as, id, `tasks/${taskId}/taking`, {});
  return status === 422 ? codes : status;
}

test('C1: the unit that was offered the case takes its task to answer, and no task of the owner', async () => {
  const { arrangementId: id } = await http.openCase(OFFERED);
  expect(await taking(OFFERED_TO, id, EVALUATE)).toEqual(['task-of-other-unit']);
  expect(await taking('fnv-am13', id, ANSWER)).toBe(404);
  expect(await taking(OFFERED_TO, id, ANSWER)).toBe(200);
});

test('R142: the coordinator takes the task to assign, and no task of the owner', async () => {
  const assign = task({ taskId: ASSIGN, kind: 'assign-handover', unit: 'rmt-am13' });
  const { arrangementId: id } = await http.openCase([...OFFERED, declined({ toUnit: OFFERED_TO }), assign]);
  expect(await taking(COORDINATOR, id, EVALUATE)).toEqual(['task-of-other-unit']);
  expect(await taking('rmt-am19/coordinator', id, ASSIGN)).toBe(404);
  expect(await taking(COORDINATOR, id, ASSIGN)).toBe(200);
  expect(await taking(OFFERED_TO, id, ANSWER)).toBe(404);
});
