import { followsFrom } from './follows-from';

type Asked = Parameters<typeof followsFrom>[0];

const report = {
  reportedOn: '2022-03-01',
  situation: 'unemployed',
  reason: 'dismissal',
  evidence: 'none',
  unemployedFrom: '2022-02-01',
  firstLine: 'tried',
} as const;
const nothing = { report, objections: [], firstLine: [], advice: [], consultations: [], signals: [] };
const weighing = {
  educationAndAge: '',
  language: '',
  workHistory: '',
  distanceToWork: '',
  chanceWithinYear: '',
  reason: '',
} as const;

const follows = (file: Omit<Asked, 'phase'>, phase: Asked['phase'] = 'reported') =>
  followsFrom({ ...file, phase });
const rules = (file: Omit<Asked, 'phase'>): readonly string[] => follows(file).map(({ rule }) => rule);

describe('what follows from an intake', () => {
  it('begins with the question about the banenafspraak, and with weighing', () => {
    expect(rules({ intake: nothing })).toEqual(['R004', 'R004']);
  });

  it('asks for what came first when nothing was tried', () => {
    expect(
      rules({ intake: { ...nothing, report: { ...report, firstLine: 'not-tried' } }, banenafspraak: 'no' }),
    ).toContain('R010');
  });

  it('weighs meanwhile in doubt, and asks the contact', () => {
    expect(rules({ intake: nothing, banenafspraak: 'in-doubt' })).toEqual(['R148', 'R148']);
  });

  it('says when one can admit, and that refusing is a decision', () => {
    const needed = { ...nothing, weighing: { ...weighing, outcome: 'needs-support' as const } };
    expect(follows({ intake: needed, banenafspraak: 'no' }).at(-1)?.sentence).toContain('toelaten');
    const not = { ...nothing, weighing: { ...weighing, outcome: 'no-extra-support' as const } };
    expect(rules({ intake: not, banenafspraak: 'no' })).toEqual(['R019']);
  });

  it('asks to plan once somebody is admitted, and only for changes once the plan is set', () => {
    const admission = { ground: 'weighed', admittedOn: '2022-03-01' } as const;
    const admitted = { intake: { ...nothing, admission }, banenafspraak: 'no' };
    expect(follows(admitted, 'admitted').at(-1)?.rule).toBe('R020');
    expect(follows(admitted, 'set').at(-1)?.rule).toBe('R028');
    expect(follows(admitted, 'closed').at(-1)?.rule).toBe('R028');
  });
});
