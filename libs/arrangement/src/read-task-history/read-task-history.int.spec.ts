import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { accepted, offered, SET_CASE, task } from '../testing/events';
import { openHttpHouse, type HttpHouse } from '../testing/http';
import { READING_CONTROLLERS, READING_PROVIDERS } from '../wiring/reading';

/** Goal: the new owner reads how a task came to be late, over HTTP; who has no part in the case reads nothing. */
const toUnit = 'gemeente-am13';
const taskId = newUuid();
const late = task({ taskId, kind: 'evaluate-item', unit: 'uwv-am13', dueOn: localDate('2022-02-20') });

let http: HttpHouse;
let id: Uuid;
beforeAll(async () => {
  http = await openHttpHouse(READING_CONTROLLERS, READING_PROVIDERS);
  const { arrangementId, personId } = late.data;
  const moved: ArrangementEvent = {
    type: 'task-handed-over.v1',
    data: { arrangementId, personId, taskId, fromUnit: 'uwv-am13', toUnit },
  };
  ({ arrangementId: id } = await http.openCase([
    ...SET_CASE,
    late,
    offered({ toUnit }),
    accepted({ toUnit }),
    moved,
  ]));
});
afterAll(() => http.close());

const history = async (as: string, of: Uuid) => {
  const { status, body } = await http.call(as, 'GET', `/arrangements/${id}/tasks/${of}/events`);
  return { status, lines: body as unknown as { type: string; sentence: string }[] };
};

test('R033: a task tells when it was made and whose it was before, and nothing of other tasks', async () => {
  const { lines } = await history('gemeente-am13', taskId);
  expect(lines.map((one) => one.type)).toEqual(['task-created.v1', 'task-handed-over.v1']);
  expect(lines[0]?.sentence).toContain('een onderdeel evalueren');
});

test('R033: a former owner reads it up to the handover', async () => {
  const { lines } = await history('uwv-am13', taskId);
  expect(lines.map((one) => one.type)).toEqual(['task-created.v1']);
});

test('R036: another unit, and a task that is not of this case, answer with nothing', async () => {
  expect((await history('fnv-am13', taskId)).status).toBe(404);
  expect((await history('gemeente-am13', newUuid())).status).toBe(404);
});
