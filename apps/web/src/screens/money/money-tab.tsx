import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { CASE } from '../../api/queries';
import {
  DataTable,
  DateText,
  Link,
  Loading,
  Money,
  NotAvailable,
  NothingYet,
  Page,
  Section,
  StatusTag,
  type Column,
} from '../../parts';
import { VAT } from '../../words/items';
import { PROVISION_OUTCOMES } from '../../words/provisions';
import { useCase, type CaseFile } from '../case/use-case';
import { Budget } from '../plan/budget';
import { deliveredTogether, sumsByFunder, type FunderSum } from '../plan/sums';

const BASE_COLUMNS: readonly Column<FunderSum>[] = [
  { id: 'funder', name: 'Financier', cell: ({ name }) => name },
  { id: 'vat', name: 'Bedragen zijn', cell: ({ vat }) => VAT[vat] },
  {
    id: 'agreed',
    name: 'Afgesproken',
    align: 'end',
    cell: ({ agreedCents }) => <Money cents={agreedCents} />,
  },
];

const DRAFT_COLUMN: Column<FunderSum> = {
  id: 'draft',
  name: 'Volgens het concept',
  align: 'end',
  cell: ({ draftCents = 0 }) => <Money cents={draftCents} />,
};

const LAST_COLUMNS: readonly Column<FunderSum>[] = [
  {
    id: 'waits',
    name: 'Wacht op geld',
    align: 'end',
    cell: ({ waitsCents }) => <Money cents={waitsCents} />,
  },
  {
    id: 'delivered',
    name: 'Geleverd',
    align: 'end',
    cell: ({ deliveredCents }) => <Money cents={deliveredCents} />,
  },
];

/** Who pays what, what of it has been delivered, and which provisions were considered first. */
export function MoneyTab() {
  const { file } = useCase();
  const { plan, items } = file;
  const sums = sumsByFunder(plan, items);
  return (
    <Page title="Geld">
      <Section title="Per financier">
        {sums.length === 0 ? (
          <NothingYet text="Er is nog niets afgesproken dat geld kost.">
            <Link to={`/zaken/${file.arrangementId}/onderdeel-toevoegen`}>Onderdeel toevoegen</Link>
          </NothingYet>
        ) : (
          <DataTable
            caption="Geld per financier"
            columns={[...BASE_COLUMNS, ...(plan.draft === undefined ? [] : [DRAFT_COLUMN]), ...LAST_COLUMNS]}
            rows={sums}
            rowKey={({ funder, vat }) => `${funder} ${vat}`}
          />
        )}
        <Together file={file} />
      </Section>
      {sums.length === 0 ? null : (
        <Section title="Samen">
          <p>Bedragen met en zonder btw staan apart: die tellen wij niet bij elkaar op.</p>
          <Budget file={file} />
          <p>Reserveren en betalen doet de kassier. Die stappen staan hier nog niet bij.</p>
        </Section>
      )}
      <Provisions />
    </Page>
  );
}

/** The share of each funder in what was delivered is not recorded where several pay. */
function Together({ file }: { readonly file: CaseFile }) {
  return deliveredTogether(file.items).map(({ vat, deliveredCents }) => (
    <p key={vat}>
      Geleverd bij onderdelen met meer dan één financier: <Money cents={deliveredCents} />, {VAT[vat]}. Welk
      deel van wie is, is nog niet verdeeld.
    </p>
  ));
}

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
      {data === undefined && error === null ? <Loading what="de lijst met voorzieningen" /> : null}
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
                    {name}: {outcome === undefined ? '' : PROVISION_OUTCOMES[outcome]}. {reason}{' '}
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
