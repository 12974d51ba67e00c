import { whereKnown } from './where-known';

const units = [
  { id: 'uwv-am13', name: 'UWV Midden-Utrecht', region: 'AM13' },
  { id: 'gm-am13', name: 'Gemeente Utrecht', region: 'AM13' },
  { id: 'uwv-am22', name: 'UWV Rijnmond', region: 'AM22' },
];

describe('where somebody is known', () => {
  it('is said by name: here, in the region, or elsewhere', () => {
    const at = (knownAt: string) => whereKnown({ knownAt, alike: false }, units, 'uwv-am13').sentence;
    expect(at('uwv-am13')).toBe('Bij uw eigen organisatie bekend.');
    expect(at('gm-am13')).toBe('In uw regio bekend bij Gemeente Utrecht.');
    expect(at('uwv-am22')).toBe('Elders bekend bij UWV Rijnmond.');
  });

  it('never shows the code of a unit whose name is not there', () => {
    expect(whereKnown({ knownAt: 'uwv-am01', alike: false }, [], 'uwv-am13').sentence).toBe(
      'Elders bekend bij een andere organisatie.',
    );
  });

  it('says no more than that to who may not know where', () => {
    expect(whereKnown({ alike: false }, units, 'fnv-am13')).toEqual({ sentence: 'Bekend.', mayAsk: false });
  });

  it('lets one ask for the case of another, found exactly', () => {
    expect(whereKnown({ knownAt: 'uwv-am22', alike: false }, units, 'uwv-am13').mayAsk).toBe(true);
    expect(whereKnown({ knownAt: 'uwv-am22', alike: true }, units, 'uwv-am13').mayAsk).toBe(false);
    expect(whereKnown({ knownAt: 'uwv-am13', alike: false }, units, 'uwv-am13').mayAsk).toBe(false);
  });
});
