import { localDate, type LocalDate } from '@meereis/kernel';
import { ACCOUNT, administrator, context, outcome, registered } from '../testing/given';
import { endAbsence } from '../end-absence/decide';
import { recordAbsence, type RecordAbsence } from './decide';

const COLLEAGUE = administrator('gemeente-am13').accountId;
const ABSENCE = context(administrator('gemeente-am13')).newId('absence');
const SELF = administrator('gemeente-am13', { accountId: ACCOUNT, roles: ['caseworker'] });
const day = (text: string): LocalDate => localDate(text);
const WEEK: RecordAbsence = { from: day('2022-03-07'), until: day('2022-03-11'), standIn: COLLEAGUE };
const FACTS = { accountId: ACCOUNT, absenceId: ABSENCE, standInWorksHere: true };
const AWAY = { ...WEEK, absenceId: ABSENCE };

function record(
  command: Partial<RecordAbsence> = {},
  facts = FACTS,
  by = SELF,
  absences = [] as (typeof AWAY)[],
) {
  return outcome(recordAbsence(registered({ absences }), { ...WEEK, ...command }, facts, context(by)));
}

describe('an absence', () => {
  it('is recorded with a stand-in of the same unit', () => {
    expect(record()).toEqual(['absence-recorded.v1']);
    expect(record({}, { ...FACTS, standInWorksHere: false })).toEqual(['R032 stand-in-not-here']);
    expect(record({ standIn: ACCOUNT })).toEqual(['R032 stand-in-is-self']);
    expect(recordAbsence(registered(), WEEK, FACTS, context(SELF))).toMatchObject({
      value: [{ data: { accountId: ACCOUNT, absenceId: ABSENCE, unit: 'gemeente-am13', ...WEEK } }],
    });
  });

  it('is one’s own, or recorded by the coordinator', () => {
    const colleague = { ...SELF, accountId: COLLEAGUE };
    expect(record({}, FACTS, colleague)).toEqual(['R032 absence-of-other']);
    expect(record({}, FACTS, { ...colleague, roles: ['coordinator'] })).toEqual(['absence-recorded.v1']);
  });

  it('lies not in the past, not the wrong way round, and ends within a year', () => {
    expect(record({ from: day('2022-02-01'), until: day('2022-02-28') })).toEqual(['R032 absence-past']);
    expect(record({ until: day('2022-03-01') })).toEqual(['R032 period-reversed']);
    expect(record({ until: day('2023-06-01') })).toEqual(['R032 absence-too-long']);
    expect(record({ until: day('2023-03-09') })).toEqual(['R032 absence-too-long']);
    expect(record({ until: day('2023-03-08') })).toEqual(['absence-recorded.v1']);
    expect(record({ until: day('2022-03-07') })).toEqual(['absence-recorded.v1']);
    expect(record({ from: day('2022-02-01'), until: day('2022-03-01') })).toEqual(['absence-recorded.v1']);
  });

  it('does not overlap another', () => {
    expect(record({ from: day('2022-03-11'), until: day('2022-03-20') }, FACTS, SELF, [AWAY])).toEqual([
      'R032 absence-overlaps',
    ]);
    expect(record({ from: day('2022-03-12'), until: day('2022-03-20') }, FACTS, SELF, [AWAY])).toEqual([
      'absence-recorded.v1',
    ]);
    const before = (until: string) =>
      record({ from: day('2022-03-02'), until: day(until) }, FACTS, SELF, [
        AWAY,
        { ...AWAY, from: day('2022-06-01'), until: day('2022-06-03') },
      ]);
    expect(before('2022-03-06')).toEqual(['absence-recorded.v1']);
    expect(before('2022-03-07')).toEqual(['R032 absence-overlaps']);
  });

  it('ends when somebody is back earlier, once', () => {
    const end = (absences: (typeof AWAY)[], by = SELF) =>
      outcome(endAbsence(registered({ absences }), { accountId: ACCOUNT, absenceId: ABSENCE }, context(by)));
    expect(end([AWAY])).toEqual(['absence-ended.v1']);
    expect(end([])).toEqual(['R032 absence-unknown']);
    expect(end([AWAY], { ...SELF, accountId: COLLEAGUE })).toEqual(['R032 absence-of-other']);
    const coordinator = { ...SELF, accountId: COLLEAGUE, roles: ['coordinator' as const] };
    expect(end([AWAY], coordinator)).toEqual(['absence-ended.v1']);
    expect(end([{ ...AWAY, absenceId: COLLEAGUE }])).toEqual(['R032 absence-unknown']);
    const both = registered({ absences: [{ ...AWAY, absenceId: COLLEAGUE }, AWAY] });
    expect(endAbsence(both, { accountId: ACCOUNT, absenceId: ABSENCE }, context(SELF))).toMatchObject({
      value: [{ data: { accountId: ACCOUNT, absenceId: ABSENCE, endedOn: '2022-03-01' } }],
    });
  });
});
