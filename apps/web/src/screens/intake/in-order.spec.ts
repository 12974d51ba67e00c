import { outOfOrder } from './in-order';

type Asked = Parameters<typeof outOfOrder>[2];

const intake: Asked['intake'] = {
  report: {
    reportedOn: '2022-03-01',
    situation: 'unemployed',
    reason: 'dismissal',
    evidence: 'none',
    unemployedFrom: '2022-02-01',
    firstLine: 'tried',
  },
  objections: [],
  firstLine: [],
  advice: [],
  consultations: [],
  signals: [],
};
const weighing = {
  educationAndAge: '',
  language: '',
  workHistory: '',
  distanceToWork: '',
  chanceWithinYear: '',
  outcome: 'needs-support',
  reason: '',
} as const;
const admission = { admittedOn: '2022-03-01', ground: 'weighed' } as const;

describe('the address of a step of the intake', () => {
  it('leads to the question about the banenafspraak first', () => {
    expect(outOfOrder('toelaten', '', { tasks: [], intake })?.instead).toBe('banenafspraak');
    expect(outOfOrder('navragen', '', { tasks: [], intake })?.instead).toBe('banenafspraak');
  });

  it('leads to weighing before admission, unless the banenafspraak decides', () => {
    expect(outOfOrder('toelaten', '', { tasks: [], intake, banenafspraak: 'no' })?.instead).toBe('wegen');
    expect(outOfOrder('toelaten', '', { tasks: [], intake, banenafspraak: 'in-doubt' })?.instead).toBe(
      'wegen',
    );
    expect(outOfOrder('toelaten', '', { tasks: [], intake, banenafspraak: 'yes' })).toBeUndefined();
    expect(
      outOfOrder('toelaten', '', { tasks: [], intake: { ...intake, weighing }, banenafspraak: 'no' }),
    ).toBeUndefined();
  });

  it('leads back to the list once it is decided', () => {
    const decided = { tasks: [], intake: { ...intake, weighing, admission }, banenafspraak: 'no' };
    expect(outOfOrder('toelaten', '', decided)).toEqual({ sentence: 'De persoon is al toegelaten.' });
    expect(outOfOrder('weigeren', '', decided)).toEqual({ sentence: 'De persoon is al toegelaten.' });
    expect(outOfOrder('bezwaar', '', decided)?.sentence).toContain('geen besluit');
  });

  it('asks which one, when a step is about something that is not there', () => {
    const signals = [{ signalId: 'a', kind: 'debts', explanation: '', notedOn: '2022-03-01' } as const];
    expect(
      outOfOrder('signaal-uitkomst', 'a', { tasks: [], intake: { ...intake, signals } }),
    ).toBeUndefined();
    expect(
      outOfOrder('signaal-uitkomst', 'b', { tasks: [], intake: { ...intake, signals } })?.sentence,
    ).toContain('Kies');
  });

  it('leaves every step alone that can be taken at any time', () => {
    for (const what of ['banenafspraak', 'wegen', 'situatie', 'eerste-hulp', 'weigeren', 'signaal-noteren'])
      expect(outOfOrder(what, '', { tasks: [], intake })).toBeUndefined();
  });
});
