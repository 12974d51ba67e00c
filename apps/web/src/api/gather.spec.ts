import { gatherer } from './gather';

describe('changes that come fast', () => {
  let told: (readonly string[])[] = [];
  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const add = (gather: ReturnType<typeof gatherer>, ...ids: readonly string[]) => {
    for (const id of ids) gather.add(id);
  };

  it('are told nearly at once when there was none before', () => {
    const gather = gatherer(1_000, (ids) => told.push(ids));
    add(gather, 'a');
    jest.advanceTimersByTime(49);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual([['a']]);
  });

  it('are told together, each once, and no more than once a second', () => {
    const gather = gatherer(1_000, (ids) => told.push(ids));
    add(gather, 'a', 'b', 'a');
    jest.advanceTimersByTime(50);
    add(gather, 'a');
    jest.advanceTimersByTime(500);
    add(gather, 'c');
    jest.advanceTimersByTime(499);
    expect(told).toEqual([['a', 'b']]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  it('begin anew after a quiet second', () => {
    const gather = gatherer(1_000, (ids) => told.push(ids));
    add(gather, 'a');
    jest.advanceTimersByTime(2_000);
    add(gather, 'b');
    jest.advanceTimersByTime(50);
    expect(told).toEqual([['a'], ['b']]);
  });

  it('are told once, however often the same one changes', () => {
    const gather = gatherer(1_000, (ids) => told.push(ids));
    add(gather, 'a', 'a', 'a');
    jest.advanceTimersByTime(5_000);
    expect(told).toEqual([['a']]);
  });
});
