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

const rules = (file: Asked): readonly string[] => followsFrom(file).map(({ rule }) => rule);

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
    expect(followsFrom({ intake: needed, banenafspraak: 'no' }).at(-1)?.sentence).toContain('toelaten');
    const not = { ...nothing, weighing: { ...weighing, outcome: 'no-extra-support' as const } };
    expect(rules({ intake: not, banenafspraak: 'no' })).toEqual(['R019']);
  });
});
