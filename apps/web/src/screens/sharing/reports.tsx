import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { DateText, StatusTag } from '../../parts';
import { REFERRAL_REPORTS } from '../../words/referrals';

type Report = Dto<'ReferralReportShownDto'>;

interface ReportsProps {
  readonly reports: readonly Report[];
  /** What can be done with a report that is not recorded on the item yet. */
  readonly action?: (report: Report) => ReactNode;
}

/** How a referred item goes, the latest first. */
export function Reports({ reports, action }: ReportsProps) {
  if (reports.length === 0) return <p>Er is nog niets gemeld.</p>;
  return (
    <ul className="sharing-thread">
      {reports.toReversed().map((report) => (
        <li key={report.reportId}>
          <b>{REFERRAL_REPORTS[report.kind]}</b>, <DateText day={report.happenedOn} />: {report.note}{' '}
          {report.recorded ? (
            <StatusTag kind="done">Vastgelegd</StatusTag>
          ) : (
            <StatusTag kind="waiting">Nog niet vastgelegd</StatusTag>
          )}{' '}
          {report.recorded ? null : action?.(report)}
        </li>
      ))}
    </ul>
  );
}
