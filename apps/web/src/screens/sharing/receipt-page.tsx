import { useOutletContext, useParams } from 'react-router';
import { ApiProblem, problemOf } from '../../api/problem';
import {
  Button,
  counted,
  DateText,
  Link,
  Loading,
  Moment,
  NotAvailable,
  Page,
  Refusal,
  Section,
  SummaryList,
  type SummaryLine,
} from '../../parts';
import { GROUNDS, HANDOVER_STATUS } from '../../words/handover';
import type { CaseContext, CaseFile } from '../case/use-case';
import { useReceipt, type Receipt } from '../received-offers/use-offers';
import './sharing.css';

/** The receipt of one handover, the same for both sides; made to be printed (R036). */
export function ReceiptPage() {
  const { arrangementId = '', handoverId = '' } = useParams();
  // Under a case its file is at hand; the receiver that said no has the receipt alone.
  const context = useOutletContext<CaseContext | undefined>();
  const { data, error, refetch } = useReceipt(arrangementId, handoverId);
  if (data !== undefined) return <Shown receipt={data} file={context?.file} />;
  if (error === null) return <Loading what="het overdrachtsbewijs" />;
  return (
    <Page title="Overdrachtsbewijs">
      {error instanceof ApiProblem && error.problem.status < 500 ? (
        <Refusal problem={problemOf(error)} />
      ) : (
        <NotAvailable what="het overdrachtsbewijs" onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

interface ShownProps {
  readonly receipt: Receipt;
  readonly file: CaseFile | undefined;
}

function Shown({ receipt, file }: ShownProps) {
  return (
    <Page
      title="Overdrachtsbewijs"
      actions={
        <span className="sharing-no-print">
          <Button
            onClick={() => {
              window.print();
            }}
          >
            Afdrukken
          </Button>
        </span>
      }
    >
      <SummaryList lines={factsOf(receipt)} />
      <Section title="Wat er gebeurde">
        <ol className="sharing-steps">
          {receipt.steps.map((step) => (
            <li key={`${step.recordedAt} ${step.sentence}`}>
              <p className="sharing-what">{step.sentence}</p>
              <p className="mr-hint">
                <DateText day={step.on} />, door{' '}
                {step.role === 'system'
                  ? 'het systeem'
                  : step.accountName === undefined
                    ? step.unitName
                    : `${step.accountName}, ${step.unitName}`}
                . Vastgelegd op <Moment at={step.recordedAt} />.
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={receipt.status === 'accepted' ? 'Wat er meeging' : 'Wat er in het aanbod zat'}>
        <Travelled receipt={receipt} file={file} />
      </Section>
      <Section title="Controle">
        <p>
          Beide organisaties hebben hetzelfde bewijs. Is een controlegetal anders, dan is het bewijs niet
          hetzelfde.
        </p>
        <SummaryList
          lines={[
            { name: 'Kenmerk van de persoon', value: <Code>{receipt.idWerkzoekende}</Code> },
            { name: 'Controlegetal inhoud', value: <Code>{receipt.contentHash}</Code> },
            { name: 'Controlegetal bewijs', value: <Code>{receipt.receiptHash}</Code> },
          ]}
        />
      </Section>
      <p className="sharing-no-print">
        {file === undefined ? (
          <Link to="/aanbiedingen">Naar de aanbiedingen</Link>
        ) : (
          <Link to={`/zaken/${file.arrangementId}/delen`}>Terug naar Delen</Link>
        )}
      </p>
    </Page>
  );
}

function Code({ children }: { readonly children: string }) {
  return <code className="sharing-code">{children}</code>;
}

function factsOf(receipt: Receipt): readonly SummaryLine[] {
  const { fromUnitName, toUnitName, status, ground, overrideReason, legalBasis } = receipt;
  const { answerBy, contactOn, contactHeldOn } = receipt;
  return [
    { name: 'Van', value: fromUnitName },
    { name: 'Aan', value: toUnitName },
    { name: 'Stand', value: HANDOVER_STATUS[status] },
    { name: 'Grond om te delen', value: GROUNDS[ground] },
    ...(overrideReason === undefined ? [] : [{ name: 'Waarom zonder toestemming', value: overrideReason }]),
    ...(legalBasis === undefined ? [] : [{ name: 'Wettelijke grond', value: legalBasis }]),
    { name: 'Antwoord kon tot en met', value: <DateText day={answerBy} /> },
    { name: 'Gesprek met de persoon', value: <DateText day={contactOn} /> },
    ...(contactHeldOn === undefined
      ? []
      : [{ name: 'Gesprek gevoerd op', value: <DateText day={contactHeldOn} /> }]),
  ];
}

function Travelled({ receipt: { items, tasks }, file }: ShownProps) {
  const named = items.flatMap((itemId) => {
    const item = file?.items.find((one) => one.itemId === itemId);
    return item === undefined ? [] : [{ itemId, name: item.name ?? item.description }];
  });
  return (
    <>
      <p>
        {counted(items.length, 'onderdeel', 'onderdelen')} en {counted(tasks.length, 'taak', 'taken')}.
      </p>
      {named.length === 0 ? null : (
        <ul>
          {named.map(({ itemId, name }) => (
            <li key={itemId}>{name}</li>
          ))}
        </ul>
      )}
    </>
  );
}
