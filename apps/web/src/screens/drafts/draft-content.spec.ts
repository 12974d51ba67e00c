import { beginFrom, contentOf } from './draft-content';

const empty = { reason: '', told: false, topics: [] as string[] };

describe('what a draft keeps of a form', () => {
  it('comes back as it was typed', () => {
    const typed = { reason: 'Geen "extra" hulp\nnodig', told: true, topics: ['work'] };
    expect(beginFrom(empty, contentOf(typed))).toEqual(typed);
  });

  it('is an empty form without a draft, or with one that cannot be read', () => {
    expect(beginFrom(empty, undefined)).toEqual(empty);
    expect(beginFrom(empty, '{"reason":')).toEqual(empty);
    expect(beginFrom(empty, 'null')).toEqual(empty);
  });

  it('leaves out what the form does not ask any more, or asks in another way', () => {
    const older = JSON.stringify({ reason: 'x', told: 'ja', topics: 'work', gone: 'y' });
    expect(beginFrom(empty, older)).toEqual({ ...empty, reason: 'x' });
    expect(beginFrom(empty, JSON.stringify({ reason: ['x'], topics: [1] }))).toEqual(empty);
  });
});
