import { useUnitNames } from '../../api/units';
import {
  DataTable,
  DateText,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  counted,
  type Column,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { REFERRAL_REPORTS } from '../../words/referrals';
import { useReferralsToUs, type Referral } from './use-asked-of-us';

/** Single items that others direct and we carry out (R032). */
export function ReferredToUs() {
  const unitName = useUnitNames();
  const { today } = useMe();
  const { running, ended, complete, error, data, refetch } = useReferralsToUs();
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst met uitgezette onderdelen" onRetry={() => void refetch()} />;
  if (!complete) return <Loading what="de onderdelen" />;
  const columns: readonly Column<Referral>[] = [
    {
      id: 'item',
      name: 'Onderdeel',
      cell: ({ referralId, item, person }) => (
        <Link to={`/aanbiedingen/uitgezet/${referralId}`}>
          {item.name ?? item.description}
          {person === undefined ? '' : `, ${person.name}`}
        </Link>
      ),
    },
    { id: 'owner', name: 'Van', cell: ({ ownerUnit }) => unitName(ownerUnit) },
    { id: 'since', name: 'Sinds', cell: ({ referredOn }) => <DateText day={referredOn} /> },
    {
      id: 'report',
      name: 'Laatste melding',
      cell: ({ reports, reportBy }) => {
        const last = reports.at(-1);
        return last === undefined ? (
          <>
            Eerste melding uiterlijk <DueDate dueOn={reportBy} today={today} />
          </>
        ) : (
          <>
            {REFERRAL_REPORTS[last.kind]}, <DateText day={last.happenedOn} />
          </>
        );
      },
    },
  ];
  return (
    <>
      {running.length === 0 ? (
        <NothingYet text="U voert nu geen onderdelen uit voor een andere organisatie." />
      ) : (
        <DataTable
          caption="Onderdelen die wij uitvoeren"
          columns={columns}
          rows={running}
          rowKey={({ referralId }) => referralId}
        />
      )}
      {ended.length === 0 ? null : (
        <p>
          {counted(ended.length, 'eerder uitgezet onderdeel is', 'eerder uitgezette onderdelen zijn')}{' '}
          beëindigd.
        </p>
      )}
    </>
  );
}
