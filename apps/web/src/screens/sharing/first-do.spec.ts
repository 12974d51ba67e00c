import { firstToDo } from './first-do';

/** Goal: who takes a case over sees what cannot wait, and nothing that is somebody else's. */
type Task = Parameters<typeof firstToDo>[0]['tasks'][number];
const task = (taskId: string, dueOn: string, over: Partial<Task> = {}): Task => ({
  taskId,
  dueOn,
  kind: 'evaluate-item',
  what: 'een onderdeel evalueren',
  unit: 'gemeente-am13',
  ...over,
});
const asked = { moved: ['a', 'b', 'c'], inheritedLate: [], unit: 'gemeente-am13' };
const ids = (from: Parameters<typeof firstToDo>[0]) => firstToDo(from).map((one) => one.task.taskId);

test('what was late when it came stands first, then what is due first', () => {
  const tasks = [task('a', '2022-03-20'), task('b', '2022-03-10'), task('c', '2022-03-25')];
  const inheritedLate = [{ taskId: 'c', lateSince: '2022-02-20', inheritedFrom: 'uwv-am13' }];
  expect(ids({ ...asked, tasks, inheritedLate })).toEqual(['c', 'b', 'a']);
  expect(firstToDo({ ...asked, tasks, inheritedLate })[0]?.late?.inheritedFrom).toBe('uwv-am13');
});

test('only what came along, with the conversation that was promised', () => {
  const tasks = [
    task('a', '2022-03-20'),
    task('new', '2022-03-02'),
    task('talk', '2022-03-10', { kind: 'contact-person' }),
    task('b', '2022-03-05', { unit: 'rmt-am13' }),
  ];
  expect(ids({ ...asked, tasks })).toEqual(['talk', 'a']);
});
