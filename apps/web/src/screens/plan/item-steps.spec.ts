import { isChangeable, itemSteps } from './item-steps';

const words = (item: Parameters<typeof itemSteps>[0]): readonly string[] =>
  itemSteps(item).map(({ what }) => what);

describe('what can be done with an item', () => {
  it('starts only what is in force', () => {
    expect(words({ status: 'planned', inForce: true, withdrawn: false })).toContain('starten');
    expect(words({ status: 'planned', inForce: false, withdrawn: false })).not.toContain('starten');
  });

  it('follows how it goes', () => {
    expect(words({ status: 'started', inForce: true, withdrawn: false })).toEqual([
      'levering',
      'onderbreken',
      'afronden',
      'wijzigen',
      'stoppen',
    ]);
    expect(words({ status: 'interrupted', inForce: true, withdrawn: false })).toEqual([
      'hervatten',
      'wijzigen',
      'stoppen',
    ]);
    expect(words({ status: 'completed', inForce: true, withdrawn: false })).toEqual(['evalueren']);
  });

  it('changes only what is not over', () => {
    for (const status of ['planned', 'started', 'interrupted', 'completed', 'stopped'] as const)
      expect(isChangeable({ status, withdrawn: false })).toBe(
        words({ status, inForce: true, withdrawn: false }).includes('wijzigen'),
      );
    expect(isChangeable({ status: 'planned', withdrawn: true })).toBe(false);
  });

  it('is nothing for what was withdrawn', () => {
    expect(words({ status: 'planned', inForce: false, withdrawn: true })).toEqual([]);
  });
});
