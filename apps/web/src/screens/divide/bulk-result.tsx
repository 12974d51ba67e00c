import { useParams } from 'react-router';
import { api, writing } from '../../api/client';
import { problemOf } from '../../api/problem';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import {
  Alert,
  Button,
  ButtonRow,
  DataTable,
  Link,
  Loading,
  Page,
  Progress,
  Refusal,
  StatusTag,
  type Column,
} from '../../parts';
import type { Dto } from '../../api/client';
import { caseNumber } from '../case/identity';
import { previews, useBulk, useOwnCases } from './use-offer-cases';

type Item = Dto<'BulkItemDto'>;

const STATUSES = {
  waiting: { name: 'Wacht', kind: 'waiting' },
  offered: { name: 'Aangeboden', kind: 'done' },
  refused: { name: 'Kan niet', kind: 'late' },
  failed: { name: 'Niet gelukt', kind: 'late' },
  'not-offered': { name: 'Niet geprobeerd', kind: 'neutral' },
} as const satisfies Record<Item['status'], { name: string; kind: string }>;

/** How many cases offered at once go: a result for each, stop, and try again what did not work out. */
export function BulkResult() {
  const { bulkId = '' } = useParams();
  const { data, error, refetch } = useBulk(bulkId);
  const unitName = useUnitNames();
  const stop = useWrite({
    send: (_: undefined, { key }) =>
      api.POST('/bulk-handovers/{bulkId}/stop', { params: { path: { bulkId } }, headers: writing(key) }),
    done: () => void refetch(),
  });
  const again = useWrite({
    send: async (ids: readonly string[], { key }) =>
      api.POST('/bulk-handovers/{bulkId}/retries', {
        params: { path: { bulkId } },
        headers: writing(key),
        body: { items: [...(await previews(ids, data?.toUnit ?? '', () => undefined))] },
      }),
    done: () => void refetch(),
  });
  if (data === undefined)
    return error === null ? <Loading what="het resultaat" /> : <Refusal problem={problemOf(error)} />;
  const done = data.items.filter(({ status }) => status === 'offered').length;
  const waiting = data.items.filter(({ status }) => status === 'waiting').length;
  const left = data.items.filter(({ status }) => ['refused', 'failed', 'not-offered'].includes(status));
  return (
    <Page title={`Zaken aangeboden aan ${unitName(data.toUnit)}`}>
      {data.status === 'running' ? (
        <Alert kind="info" title="Bezig met aanbieden">
          <Progress label="Gedaan" done={data.items.length - waiting} of={data.items.length} />
          <p>U kunt verder werken; dit gaat door.</p>
          <Button busy={stop.busy} onClick={() => void stop.write(undefined)}>
            Stoppen
          </Button>
        </Alert>
      ) : (
        <div role="status">
          <Alert kind={left.length === 0 ? 'ok' : 'warning'} title={`${done} gelukt, ${left.length} niet`}>
            <ButtonRow>
              {left.length === 0 ? null : (
                <Button
                  kind="primary"
                  busy={again.busy}
                  onClick={() => void again.write(left.map(({ arrangementId }) => arrangementId))}
                >
                  Opnieuw proberen
                </Button>
              )}
              <Link to="/verdelen/zaken" as="button">
                Andere zaken kiezen
              </Link>
            </ButtonRow>
          </Alert>
        </div>
      )}
      <Refusal problem={stop.problem ?? again.problem} />
      <Items items={data.items} />
    </Page>
  );
}

function Items({ items }: { readonly items: readonly Item[] }) {
  const { data } = useOwnCases();
  const names = new Map((data?.cases ?? []).map(({ arrangementId, name }) => [arrangementId, name]));
  const columns: readonly Column<Item>[] = [
    {
      id: 'case',
      name: 'Zaak',
      cell: ({ arrangementId }) => (
        <Link to={`/zaken/${arrangementId}/delen`}>
          {names.get(arrangementId) ?? `Zaak ${caseNumber(arrangementId)}`}
        </Link>
      ),
    },
    {
      id: 'why',
      name: 'Waarom niet',
      cell: ({ reasons }) => (reasons.length === 0 ? '' : <Reasons reasons={reasons} />),
    },
    {
      id: 'status',
      name: 'Resultaat',
      cell: ({ status }) => <StatusTag kind={STATUSES[status].kind}>{STATUSES[status].name}</StatusTag>,
    },
  ];
  return (
    <DataTable
      caption="Resultaat per zaak"
      columns={columns}
      rows={items}
      rowKey={({ arrangementId }) => arrangementId}
    />
  );
}

/** The offer's own screen says the whole sentence; here the rule is enough to know what it is about. */
function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <>
      {reasons.length === 1 ? 'Eén regel houdt dit tegen.' : `${reasons.length} regels houden dit tegen.`}{' '}
      Bied de zaak apart aan om te zien welke.
    </>
  );
}
