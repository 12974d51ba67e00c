import { ApiProblem } from '../../api/problem';
import { Runs } from './run';

const ITEMS = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));

const refused = new ApiProblem({
  type: '',
  title: '',
  status: 422,
  code: 'rules-refuse',
  detail: 'Kan niet.',
  traceId: '',
  refusals: [{ rule: 'R028', code: 'x', sentence: 'Deze collega is afwezig.' }],
});

describe('doing many things one after the other', () => {
  it('gives each its result, and goes on after one that did not work out', async () => {
    const runs = new Runs();
    await runs.start(ITEMS, (id) => (id === 'b' ? Promise.reject(refused) : Promise.resolve()));
    expect(runs.current()).toEqual({
      state: 'finished',
      lines: [
        { id: 'a', name: 'A', status: 'done' },
        { id: 'b', name: 'B', status: 'failed', reason: 'Deze collega is afwezig.' },
        { id: 'c', name: 'C', status: 'done' },
      ],
    });
  });

  it('stops between two when asked', async () => {
    const runs = new Runs();
    await runs.start(ITEMS, (id) => {
      if (id === 'a') runs.stop();
      return Promise.resolve();
    });
    expect(runs.current()?.state).toBe('stopped');
    expect(runs.current()?.lines.map(({ status }) => status)).toEqual(['done', 'waiting', 'waiting']);
  });

  it('tells who watches of every step', async () => {
    const runs = new Runs();
    let told = 0;
    runs.onChange(() => {
      told += 1;
    });
    await runs.start(ITEMS, () => Promise.resolve());
    expect(told).toBe(5);
  });
});
