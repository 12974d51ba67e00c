import { localDate } from '@meereis/kernel';
import { decideEndReferral, type EndReferral } from '../end-referral/decide';
import { decideRecordReport } from '../record-referral-report/decide';
import {
  ARRANGEMENT,
  FNV,
  given,
  happened,
  PERSON,
  refused,
  TODAY,
  UTRECHT,
  UWV,
  type Given,
} from '../testing/case';
import { SET_CASE, task } from '../testing/events';
import { referred } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { decideReportReferral, type ReportReferral } from './decide';
import { REPORTS_MAX } from '../domain/handover-terms';

const REFERRED: Given = [
  ...SET_CASE,
  referred(),
  task({ taskId: uuid(66), kind: 'carry-out-referral', unit: FNV.id, subjectId: uuid(90) }),
];
const of = {
  arrangementId: ARRANGEMENT,
  personId: PERSON,
  referralId: uuid(90),
  itemId: uuid(30),
  toUnit: FNV.id,
};
const report = (events: Given, over: Partial<ReportReferral> = {}, unit = FNV.id, n = 0) =>
  decideReportReferral(
    given(...events),
    { referralId: uuid(90), kind: 'started', note: 'De eerste les is geweest.', happenedOn: TODAY, ...over },
    { today: TODAY, unit, reportId: uuid(92 + n), taskId: uuid(67) },
  );
const REPORTED: Given = [...REFERRED, ...happened(report(REFERRED))];
const record = (events: Given, reportId = uuid(92)) =>
  decideRecordReport(given(...events), { referralId: uuid(90), reportId }, { today: TODAY });
const end = (events: Given, byUnit = UWV.id, over: Partial<EndReferral> = {}) =>
  decideEndReferral(
    given(...events),
    { referralId: uuid(90), reason: 'not-possible', explanation: 'De docent is ziek.', ...over },
    { today: TODAY, byUnit, taskId: uuid(68) },
  );

describe('one item at another organisation', () => {
  test('R032: its executor reports, which is a task of the owner to record', () => {
    expect(happened(report(REFERRED))).toMatchObject([
      {
        type: 'referral-reported.v1',
        data: {
          ...of,
          reportId: uuid(92),
          kind: 'started',
          note: 'De eerste les is geweest.',
          happenedOn: TODAY,
        },
      },
      { type: 'task-done.v1', data: { taskId: uuid(66) } },
      { data: { kind: 'record-referral-report', unit: UWV.id, rule: 'R032', subjectId: uuid(92) } },
    ]);
  });

  test('R032: nobody else reports, nor of another day, nor without words', () => {
    expect(refused(report(REFERRED, {}, UWV.id))).toEqual(['R032 referral-of-others']);
    expect(refused(report(REFERRED, { referralId: uuid(99) }))).toEqual(['R032 referral-not-running']);
    expect(refused(report(REFERRED, { note: ' ' }))).toEqual(['R032 note-missing']);
    expect(refused(report(REFERRED, { happenedOn: localDate('2022-03-02') }))).toEqual([
      'R032 report-in-future',
    ]);
    expect(refused(report(REFERRED, { happenedOn: localDate('2022-02-28') }))).toEqual([
      'R032 report-before-referral',
    ]);
    expect(refused(report([...REFERRED, ...happened(end(REFERRED))]))).toEqual(['R032 referral-not-running']);
  });

  test('R032: a referral has a bounded number of reports', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => happened(report(REFERRED, {}, FNV.id, 1 + n))[0]!);
    expect(refused(report([...REFERRED, ...many(REPORTS_MAX - 1)]))).toEqual([]);
    expect(refused(report([...REFERRED, ...many(REPORTS_MAX)]))).toEqual(['R032 too-many-reports']);
  });

  test('R032: the owner records a report once', () => {
    const recorded = happened(record(REPORTED));
    expect(recorded).toMatchObject([
      { type: 'referral-report-recorded.v1', data: { ...of, reportId: uuid(92), recordedOn: TODAY } },
      { type: 'task-done.v1', data: { taskId: uuid(67) } },
    ]);
    expect(refused(record([...REPORTED, ...recorded]))).toEqual(['R032 report-already-recorded']);
    expect(refused(record(REPORTED, uuid(99)))).toEqual(['R032 report-unknown']);
    expect(refused(record(SET_CASE))).toEqual(['R032 report-unknown']);
  });

  test('R030, R032: either side ends it with a reason, and the item is the owner’s to take back', () => {
    expect(happened(end(REFERRED))).toMatchObject([
      {
        type: 'referral-ended.v1',
        data: {
          ...of,
          byUnit: UWV.id,
          reason: 'not-possible',
          explanation: 'De docent is ziek.',
          endedOn: TODAY,
          receipt: { facts: [given(...REFERRED).referrals[0]!.eventId] },
        },
      },
      { type: 'task-done.v1', data: { taskId: uuid(66) } },
      { data: { taskId: uuid(68), kind: 'take-back-item', unit: UWV.id, subjectId: uuid(30) } },
    ]);
    expect(happened(end(REFERRED, FNV.id))).toHaveLength(3);
    expect(refused(end(REFERRED, UTRECHT.id))).toEqual(['R032 referral-of-others']);
    expect(refused(end(REFERRED, UWV.id, { explanation: ' ' }))).toEqual(['R032 explanation-missing']);
    expect(refused(end([...REFERRED, ...happened(end(REFERRED))]))).toEqual(['R032 referral-not-running']);
  });

  test('R032: what is done leaves nothing to take back', () => {
    const done = happened(end(REFERRED, FNV.id, { reason: 'done' }));
    expect(done.map(({ type }) => type)).toEqual(['referral-ended.v1', 'task-done.v1']);
  });
});
