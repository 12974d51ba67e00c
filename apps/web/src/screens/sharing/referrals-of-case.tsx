import { useState } from 'react';
import { api, writing, type Dto } from '../../api/client';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import {
  Button,
  DateText,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  Refusal,
  Section,
  SummaryList,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { EndReferralDialog } from './end-referral-dialog';
import { Reports } from './reports';
import { useReferralOfCase } from './use-sharing';

type Line = Dto<'ReferralLineDto'>;

/** Items that another organisation carries out while this one directs (R032). */
export function ReferralsOfCase() {
  const { file } = useCase();
  const { roles } = useMe();
  const running = file.travel.referrals.filter(({ endedOn }) => endedOn === undefined);
  const ended = file.travel.referrals.filter(({ endedOn }) => endedOn !== undefined);
  return (
    <Section
      title="Onderdelen bij een andere organisatie"
      actions={
        roles.includes('caseworker') && file.items.length > 0 ? (
          <Link as="button" to={`/zaken/${file.arrangementId}/delen/uitzetten`}>
            Onderdeel uitzetten
          </Link>
        ) : undefined
      }
    >
      {running.length === 0 ? (
        <NothingYet text="Alle onderdelen worden door uw organisatie begeleid." />
      ) : (
        running.map((line) => <Running key={line.referralId} line={line} />)
      )}
      {ended.length === 0 ? null : (
        <ul>
          {ended.map((line) => (
            <Ended key={line.referralId} line={line} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function useItemName(itemId: string): string {
  const item = useCase().file.items.find((one) => one.itemId === itemId);
  return item?.name ?? item?.description ?? 'Onderdeel';
}

function Ended({ line: { itemId, toUnit, endedOn } }: { readonly line: Line }) {
  const unitName = useUnitNames();
  const name = useItemName(itemId);
  return (
    <li>
      {name}, bij {unitName(toUnit)}: beëindigd op {endedOn === undefined ? '' : <DateText day={endedOn} />}
    </li>
  );
}

function Running({ line }: { readonly line: Line }) {
  const { arrangementId } = useCase().file;
  const { today, roles } = useMe();
  const unitName = useUnitNames();
  const name = useItemName(line.itemId);
  const [ending, setEnding] = useState(false);
  const { data, error, refetch } = useReferralOfCase(arrangementId, line.referralId);
  return (
    <Section
      title={`${name}, bij ${unitName(line.toUnit)}`}
      level={3}
      actions={
        roles.includes('caseworker') ? (
          <Button
            aria-label={`Uitvoering beëindigen… ${name}`}
            onClick={() => {
              setEnding(true);
            }}
          >
            Uitvoering beëindigen…
          </Button>
        ) : undefined
      }
    >
      {data === undefined ? (
        error === null ? (
          <Loading what="het onderdeel" />
        ) : (
          <NotAvailable what="dit onderdeel" onRetry={() => void refetch()} />
        )
      ) : (
        <>
          <SummaryList
            lines={[
              { name: 'Opdracht', value: data.assignment },
              { name: 'Sinds', value: <DateText day={data.referredOn} /> },
              ...(data.reports.length > 0
                ? []
                : [
                    {
                      name: 'Eerste melding uiterlijk',
                      value: <DueDate dueOn={data.reportBy} today={today} />,
                    },
                  ]),
            ]}
          />
          <Reports
            reports={data.reports}
            action={({ reportId, note }) => (
              <RecordReport referralId={line.referralId} reportId={reportId} note={note} />
            )}
          />
        </>
      )}
      <EndReferralDialog
        open={ending}
        referralId={line.referralId}
        arrangementId={arrangementId}
        onClose={() => {
          setEnding(false);
        }}
      />
    </Section>
  );
}

interface RecordReportProps {
  readonly referralId: string;
  readonly reportId: string;
  readonly note: string;
}

/** The owner has put the report on the item: the task is done. */
function RecordReport({ referralId, reportId, note }: RecordReportProps) {
  const { arrangementId } = useCase().file;
  const { write, busy, problem } = useWrite({
    arrangementId,
    send: (_: 'recorded', { key }) =>
      api.POST('/arrangements/{arrangementId}/referrals/{referralId}/reports/{reportId}/recording', {
        params: { path: { arrangementId, referralId, reportId } },
        headers: writing(key),
      }),
    done: () => {
      say({ kind: 'ok', title: 'Melding vastgelegd op het onderdeel' });
    },
  });
  return (
    <>
      <Button
        busy={busy}
        aria-label={`Vastleggen op het onderdeel: ${note}`}
        onClick={() => void write('recorded')}
      >
        Vastleggen op het onderdeel
      </Button>
      <Refusal problem={problem} />
    </>
  );
}
