import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { problemOf } from '../../api/problem';
import type { AtRevision } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import {
  Alert,
  Button,
  ButtonRow,
  DateText,
  Dialog,
  DueDate,
  Form,
  Loading,
  Money,
  Page,
  RadioField,
  Refusal,
  Section,
  SummaryList,
  TextArea,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { SECOND_AGREEMENT_STATUS, SECOND_DECLINE_REASONS } from '../../words/second-agreement';
import { useSecondAgreement, type SecondAgreement } from './use-asked-of-us';
import './received-offers.css';

/** The part of a plan of somebody else that we are asked to agree with, and nothing else of the case (R044). */
export function AgreementPage() {
  const { arrangementId = '', requestId = '' } = useParams();
  const { data, error } = useSecondAgreement(arrangementId, requestId);
  if (data === undefined)
    return error === null ? (
      <Loading what="de vraag om akkoord" />
    ) : (
      <Page title="Vraag om akkoord">
        <Refusal problem={problemOf(error)} />
      </Page>
    );
  return <Asked arrangementId={arrangementId} question={data} />;
}

interface AskedProps {
  readonly arrangementId: string;
  readonly question: AtRevision<SecondAgreement>;
}

function Asked({ arrangementId, question: { data, revision } }: AskedProps) {
  const { today } = useMe();
  return (
    <Page title={`Vraag om akkoord van ${data.askedBy}`} tabTitle="Vraag om akkoord">
      <SummaryList
        lines={[
          { name: 'Stand', value: SECOND_AGREEMENT_STATUS[data.status] },
          { name: 'Gevraagd op', value: <DateText day={data.askedOn} /> },
          { name: 'Antwoord uiterlijk', value: <DueDate dueOn={data.answerBy} today={today} /> },
        ]}
      />
      <Section title="Wat er gevraagd wordt">
        <p className="offers-note">{data.explanation}</p>
      </Section>
      <Section title="Het deel van het plan">
        {data.changed ? (
          <Alert kind="warning" title="Dit deel is gewijzigd sinds de vraag">
            <p>U kunt er niet meer akkoord mee gaan. Vraag {data.askedBy} om een nieuwe vraag.</p>
          </Alert>
        ) : null}
        {data.items.map((item) => (
          <Item key={item.itemId} item={item} />
        ))}
      </Section>
      {data.status === 'asked' ? (
        <Answer arrangementId={arrangementId} requestId={data.requestId} revision={revision} />
      ) : null}
    </Page>
  );
}

function Item({ item }: { readonly item: Dto<'PlanItemDto'> }) {
  const { name, description, plannedFrom, plannedUntil, price, provider, funding } = item;
  return (
    <SummaryList
      lines={[
        { name: 'Onderdeel', value: name },
        { name: 'Afspraak', value: description },
        ...(provider === undefined ? [] : [{ name: 'Aanbieder', value: provider }]),
        {
          name: 'Periode',
          value: (
            <>
              <DateText day={plannedFrom} /> tot en met <DateText day={plannedUntil} />
            </>
          ),
        },
        { name: 'Prijs', value: <Money cents={price.cents} /> },
        {
          name: 'Wie betaalt',
          value: (
            <ul className="offers-list">
              {funding.map(({ funder, name: payer, amount }) => (
                <li key={funder}>
                  {payer}: <Money cents={amount.cents} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

interface AnswerProps {
  readonly arrangementId: string;
  readonly requestId: string;
  readonly revision: number;
}

const REASONS = Object.keys(SECOND_DECLINE_REASONS) as Dto<'DeclineSecondAgreementDto'>['reason'][];

function Answer({ arrangementId, requestId, revision }: AnswerProps) {
  const navigate = useNavigate();
  const [declining, setDeclining] = useState(false);
  const answered = (title: string): void => {
    say({ kind: 'ok', title, text: 'De andere organisatie ziet uw antwoord.' });
    void navigate('/aanbiedingen?bekijk=akkoord');
  };
  const params = { path: { arrangementId, requestId } };
  const agree = useWrite({
    arrangementId,
    revision,
    send: (_: 'agreed', attempt) =>
      api.POST('/arrangements/{arrangementId}/second-agreements/{requestId}/agreement', {
        params,
        headers: writing(attempt.key, attempt.revision),
      }),
    done: () => {
      answered('Akkoord vastgelegd');
    },
  });
  const form = useForm<Dto<'DeclineSecondAgreementDto'>>({
    shouldFocusError: false,
    defaultValues: { explanation: '' },
  });
  const decline = useWrite({
    arrangementId,
    revision,
    send: (body: Dto<'DeclineSecondAgreementDto'>, attempt) =>
      api.POST('/arrangements/{arrangementId}/second-agreements/{requestId}/decline', {
        params,
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      answered('Niet akkoord vastgelegd');
    },
  });
  const close = (): void => {
    setDeclining(false);
  };
  return (
    <Section title="Uw antwoord">
      <Refusal problem={agree.problem} />
      <ButtonRow>
        <Button kind="primary" busy={agree.busy} onClick={() => void agree.write('agreed')}>
          Akkoord geven
        </Button>
        <Button
          onClick={() => {
            setDeclining(true);
          }}
        >
          Niet akkoord…
        </Button>
      </ButtonRow>
      <Dialog open={declining} title="Niet akkoord gaan" onClose={close}>
        <Form
          form={form}
          submit="Niet akkoord vastleggen"
          kind="warning"
          busy={decline.busy}
          problem={decline.problem}
          onSubmit={decline.write}
          otherwise={
            <Button kind="subtle" onClick={close}>
              Terug
            </Button>
          }
        >
          <RadioField
            form={form}
            name="reason"
            label="Waarom gaat u niet akkoord?"
            choices={REASONS.map((reason) => ({ value: reason, label: SECOND_DECLINE_REASONS[reason] }))}
          />
          <TextArea form={form} name="explanation" label="Uitleg" maxLength={2000} />
        </Form>
      </Dialog>
    </Section>
  );
}
