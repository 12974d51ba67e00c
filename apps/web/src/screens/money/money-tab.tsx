import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { CASE } from '../../api/queries';
import {
  DataTable,
  DateText,
  Money,
  NotAvailable,
  NothingYet,
  Page,
  Section,
  StatusTag,
  type Column,
} from '../../parts';
import { useCase } from '../case/use-case';
import { Budget } from '../plan/budget';
import { sumsByFunder, type FunderSum } from '../plan/sums';

const COLUMNS: readonly Column<FunderSum>[] = [
  { id: 'funder', name: 'Financier', cell: ({ name }) => name },
  {
    id: 'agreed',
    name: 'Afgesproken',
    align: 'end',
    cell: ({ agreedCents }) => <Money cents={agreedCents} />,
  },
  {
    id: 'waits',
    name: 'Wacht op bevestiging',
    align: 'end',
    cell: ({ waitsCents }) => <Money cents={waitsCents} />,
  },
];

/** Who pays what, what of it has been delivered, and which provisions were considered first. */
export function MoneyTab() {
  const { file } = useCase();
  return (
    <Page title="Geld">
      <Section title="Per financier">
        {file.items.length === 0 ? (
          <NothingYet text="Er is nog niets afgesproken." />
        ) : (
          <DataTable
            caption="Geld per financier"
            columns={COLUMNS}
            rows={sumsByFunder(file.items)}
            rowKey={({ funder }) => funder}
          />
        )}
        <Budget items={file.items} />
      </Section>
      <Provisions />
    </Page>
  );
}

const OUTCOMES = {
  used: 'Wordt gebruikt',
  'not-available': 'Niet beschikbaar',
  'not-fitting': 'Past niet',
  exhausted: 'Is op',
  'refused-by-owner': 'Geweigerd door de beheerder',
} as const;

function Provisions() {
  const { file } = useCase();
  const { arrangementId } = file;
  const { data, error, refetch } = useQuery({
    queryKey: [CASE, arrangementId, 'prior-provisions'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/prior-provisions', {
          params: { path: { arrangementId } },
          signal,
        }),
      ),
  });
  return (
    <Section title="Voorliggende voorzieningen">
      <p>Geld van het mobiliteitsteam komt pas in beeld nadat vier groepen zijn bekeken.</p>
      {error !== null && data === undefined ? (
        <NotAvailable what="de lijst met voorzieningen" onRetry={() => void refetch()} />
      ) : null}
      <ul>
        {data?.groups.map(({ group, nameNl, considered, provisions }) => (
          <li key={group}>
            <b>{nameNl}</b>{' '}
            <StatusTag kind={considered ? 'done' : 'neutral'}>
              {considered ? 'Bekeken' : 'Nog niet bekeken'}
            </StatusTag>
            <ul>
              {provisions
                .filter(({ outcome }) => outcome !== undefined)
                .map(({ provision, nameNl: name, outcome, reason, consideredOn }) => (
                  <li key={provision}>
                    {name}: {outcome === undefined ? '' : OUTCOMES[outcome]}. {reason}{' '}
                    {consideredOn === undefined ? null : (
                      <>
                        (<DateText day={consideredOn} />)
                      </>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
