import { localDate } from '@meereis/kernel';
import { employer } from '@meereis/registers';
import type { Decision } from '@meereis/commands';
import { group, linePersonId, type Group } from '../domain/group';
import { GROUP_LINES_MAX } from '../domain/group-events';
import { decideSettleLine, type Outcome } from '../process-group/settle-line';
import { showGroup, showLine } from '../read-models/groups/show-group.rule';
import { decideReportGroup, type ReportGroup } from '../report-group/decide';
import { decideRetryGroupLines } from '../retry-group-lines/decide';
import { asRead, decided, id, refusalsOf, TODAY } from '../testing/given';
import { unit } from '../testing/units';
import { decideAddGroupLines, type GroupPerson } from './decide';

const GROUP_ID = id('group');
const EMPLOYER_ID = id('employer');
const UWV = unit('uwv-executor');
const header: ReportGroup = {
  employerId: EMPLOYER_ID,
  reason: 'bankruptcy',
  evidence: 'employer-statement',
  unemployedFrom: localDate('2022-05-01'),
  reportedOn: TODAY,
  firstLine: 'tried',
};
const registered = employer.evolve(
  undefined,
  asRead(
    {
      type: 'employer-registered.v1',
      data: {
        employerId: EMPLOYER_ID,
        kvk: '90000002',
        name: 'Proef',
        sector: 'C',
        activeFrom: '2021-01-01',
      },
    },
    0,
  ),
);
const facts = { groupId: GROUP_ID, unit: UWV.id, today: TODAY, employer: registered };
const somebody = (n: number, over: Partial<GroupPerson> = {}): GroupPerson => ({
  firstNames: `Test${n}`,
  surname: 'Proef',
  birthDate: localDate('1980-01-01'),
  municipality: 'GM0344',
  secrecy: false,
  situation: 'notice-period',
  benefit: 'none',
  sharingConsent: false,
  ...over,
});

/** The group after each decision, one upon the other. */
function after(...decisions: readonly ((state: Group | undefined) => Decision)[]): Group {
  let state: Group | undefined;
  let index = 0;
  for (const decide of decisions) {
    for (const event of decided(decide(state))) {
      state = group.evolve(state, asRead(event, index, `group-${GROUP_ID}`));
      index += 1;
    }
  }
  if (state === undefined) throw new Error('No group.');
  return state;
}
const report = () => decideReportGroup(undefined, header, facts);
const add =
  (...people: readonly GroupPerson[]) =>
  (state: Group | undefined) =>
    decideAddGroupLines(state!, people, UWV);
const settle =
  (line: number, outcome: Outcome, attempt = 1) =>
  (state: Group | undefined) =>
    decideSettleLine(state, { line, attempt }, outcome);
const FAILED: Outcome = { kind: 'failed', refusals: [{ rule: 'R001', code: 'x-y', sentence: 'Nee.' }] };
const DONE: Outcome = {
  kind: 'registered',
  personId: id('p'),
  arrangementId: id('a'),
  region: 'AM22',
  ownerUnit: 'gemeente-am22',
};

describe('reporting a group', () => {
  it('R005: of an employer in the register, with reason, evidence and end date', () => {
    expect(decided(report())).toEqual([
      { type: 'group-reported.v1', data: { groupId: GROUP_ID, unit: UWV.id, ...header } },
    ]);
    expect(refusalsOf(decideReportGroup(undefined, header, { ...facts, employer: undefined }))).toEqual([
      'R024 employer-unknown',
    ]);
    expect(refusalsOf(decideReportGroup(after(report), header, facts))).toEqual([
      'R014 group-already-reported',
    ]);
  });

  it('R010: says why first-line help was not tried; R002: not in the future', () => {
    const late = { ...header, firstLine: 'not-tried' as const, reportedOn: localDate('2022-03-02') };
    expect(refusalsOf(decideReportGroup(undefined, late, facts))).toEqual([
      'R002 report-in-future',
      'R010 first-line-note-missing',
    ]);
  });

  it('gives every line a person id that follows from group and number', () => {
    const state = after(report, add(somebody(1), somebody(2)), add(somebody(3)));
    expect(state.lines.map((one) => [one.line, one.data.personId, one.status])).toEqual(
      [1, 2, 3].map((n) => [n, linePersonId(GROUP_ID, n), 'pending']),
    );
  });

  it(`takes ${GROUP_LINES_MAX} people and not one more`, () => {
    const many = Array.from({ length: GROUP_LINES_MAX }, (_, n) => somebody(n));
    const full = after(report, add(...many));
    expect(full.lines).toHaveLength(GROUP_LINES_MAX);
    expect(refusalsOf(add(somebody(1))(full))).toEqual(['group group-too-large']);
  });

  it('Q06: a union records no BSN, not even sealed in a line', () => {
    const withBsn = [somebody(1, { bsn: '999990342' })];
    expect(refusalsOf(decideAddGroupLines(after(report), withBsn, unit('union')))).toEqual([
      'Q06 bsn-not-allowed',
    ]);
    expect(refusalsOf(decideAddGroupLines(after(report), withBsn, unit('municipality')))).toEqual([]);
  });
});

describe('the outcome of a line', () => {
  const three = after(report, add(somebody(1), somebody(2), somebody(3)));

  it('is written once: what has been settled stays', () => {
    const state = after(report, add(somebody(1)), settle(1, DONE));
    expect(state.lines[0]).toMatchObject({
      status: 'registered',
      registered: { ownerUnit: 'gemeente-am22' },
    });
    expect(refusalsOf(settle(1, FAILED)(state))).toEqual(['group line-settled']);
    expect(refusalsOf(settle(9, FAILED)(state))).toEqual(['group line-settled']);
    expect(refusalsOf(settle(1, FAILED)(undefined))).toEqual(['group line-settled']);
  });

  it('of an earlier attempt no longer counts', () => {
    const again = after(report, add(somebody(1)), settle(1, FAILED), (state) =>
      decideRetryGroupLines(state!, { corrections: [] }, UWV),
    );
    expect(again.lines[0]).toMatchObject({ status: 'pending', attempt: 2 });
    expect(again.lines[0]).not.toHaveProperty('refusals');
    expect(refusalsOf(settle(1, FAILED, 1)(again))).toEqual(['group line-settled']);
    expect(refusalsOf(settle(1, DONE, 2)(again))).toEqual([]);
  });

  it('a retry is for failed lines only: all of them, those named, or corrected', () => {
    const state = after(() => decideReportGroup(undefined, header, facts), add(somebody(1), somebody(2)));
    const half = after(
      report,
      add(somebody(1), somebody(2), somebody(3)),
      settle(1, DONE),
      settle(2, FAILED),
      settle(3, FAILED),
    );
    const retry = (of: Group, command: Parameters<typeof decideRetryGroupLines>[1]) =>
      decideRetryGroupLines(of, command, UWV);
    expect(refusalsOf(retry(state, { corrections: [] }))).toEqual(['group nothing-failed']);
    expect(refusalsOf(retry(half, { lines: [1], corrections: [] }))).toEqual(['group line-not-failed']);
    expect(decided(retry(half, { corrections: [] }))).toMatchObject([{ data: { lines: [2, 3] } }]);
    expect(decided(retry(half, { lines: [3], corrections: [] }))).toMatchObject([{ data: { lines: [3] } }]);
    const corrections = [{ line: 2, person: somebody(2, { municipality: 'GM0363' }) }];
    expect(decided(retry(half, { corrections }))).toMatchObject([
      { type: 'group-line-reported.v1', data: { line: 2, municipality: 'GM0363' } },
    ]);
    expect(refusalsOf(retry(half, { corrections: [...corrections, ...corrections] }))).toEqual([
      'group line-corrected-twice',
    ]);
  });

  it('counts per region, and hides name and case once another unit directs it', () => {
    const state = after(
      report,
      add(somebody(1), somebody(2, { municipality: 'GM9999' })),
      settle(1, DONE),
      settle(2, FAILED),
    );
    const regionOf = (code: string) => (code === 'GM0344' ? 'AM13' : undefined);
    expect(showGroup(state, regionOf)).toMatchObject({
      total: 2,
      registered: 1,
      failed: 1,
      regions: [
        { total: 1, failed: 1 },
        { region: 'AM13', total: 1, registered: 1 },
      ],
    });
    const [first, second] = state.lines;
    expect(showLine(first!, UWV.id, regionOf)).toEqual({
      line: 1,
      status: 'registered',
      region: 'AM22',
      ownerUnit: 'gemeente-am22',
    });
    expect(showLine(first!, 'gemeente-am22', regionOf)).toMatchObject({
      name: 'Test1 Proef',
      arrangementId: id('a'),
    });
    expect(showLine(second!, UWV.id, regionOf)).toMatchObject({
      name: 'Test2 Proef',
      refusals: [{ code: 'x-y' }],
    });
    expect(showLine(three.lines[0]!, UWV.id, regionOf)).toMatchObject({ status: 'pending' });
  });
});
