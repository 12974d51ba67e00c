import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Button, ButtonRow, Dialog, DueDate, Form, Link, RadioField, Section, TextArea } from '../../parts';
import { useMe } from '../../session/own-account';
import { REQUEST_DECLINE_REASONS } from '../../words/handover';
import { useCase } from '../case/use-case';

type Request = Dto<'RequestShownDto'>;

/** Other organisations that ask for this case: offer it to them, or say why not (R036). */
export function RequestsForCase() {
  const { file } = useCase();
  const { requests } = file.travel;
  if (requests.length === 0) return null;
  return (
    <Section title="Verzoeken om deze zaak">
      <ul className="sharing-thread">
        {requests.map((request) => (
          <li key={request.requestId}>
            <RequestShown request={request} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RequestShown({ request }: { readonly request: Request }) {
  const { file } = useCase();
  const { today, roles } = useMe();
  const unitName = useUnitNames();
  const [declining, setDeclining] = useState(false);
  const { byUnit, reason, answerBy } = request;
  const name = unitName(byUnit);
  return (
    <>
      <p>
        <b>{name}</b>: {reason}
      </p>
      <p>
        Antwoord uiterlijk <DueDate dueOn={answerBy} today={today} />
      </p>
      {roles.includes('caseworker') ? (
        <ButtonRow>
          <Link
            as="primary-button"
            to={`/zaken/${file.arrangementId}/overdracht-aanbieden?aan=${encodeURIComponent(byUnit)}`}
          >
            Aanbieden aan {name}
          </Link>
          <Button
            onClick={() => {
              setDeclining(true);
            }}
          >
            Verzoek afwijzen…
          </Button>
        </ButtonRow>
      ) : null}
      <DeclineDialog
        open={declining}
        request={request}
        name={name}
        onClose={() => {
          setDeclining(false);
        }}
      />
    </>
  );
}

const REASONS = Object.keys(REQUEST_DECLINE_REASONS) as Dto<'DeclineRequestDto'>['reason'][];

interface DeclineDialogProps {
  readonly open: boolean;
  readonly request: Request;
  readonly name: string;
  readonly onClose: () => void;
}

function DeclineDialog({ open, request: { requestId }, name, onClose }: DeclineDialogProps) {
  const { arrangementId } = useCase().file;
  const form = useForm<Dto<'DeclineRequestDto'>>({
    shouldFocusError: false,
    defaultValues: { explanation: '' },
  });
  const { write, busy, problem } = useWrite({
    arrangementId,
    send: (body: Dto<'DeclineRequestDto'>, { key }) =>
      api.POST('/arrangements/{arrangementId}/handover-requests/{requestId}/refusal', {
        params: { path: { arrangementId, requestId } },
        headers: writing(key),
        body,
      }),
    done: () => {
      onClose();
      say({ kind: 'ok', title: 'Verzoek afgewezen', text: `${name} ziet de reden die u koos.` });
    },
  });
  return (
    <Dialog open={open} title={`Verzoek van ${name} afwijzen`} onClose={onClose}>
      <Form
        form={form}
        submit="Verzoek afwijzen"
        kind="warning"
        busy={busy}
        problem={problem}
        onSubmit={write}
        otherwise={
          <Button kind="subtle" onClick={onClose}>
            Niet afwijzen
          </Button>
        }
      >
        <RadioField
          form={form}
          name="reason"
          label="Waarom houdt u de zaak?"
          hint={`${name} ziet alleen deze reden.`}
          choices={REASONS.map((reason) => ({ value: reason, label: REQUEST_DECLINE_REASONS[reason] }))}
        />
        <TextArea form={form} name="explanation" label="Uitleg voor het eigen dossier" maxLength={2000} />
      </Form>
    </Dialog>
  );
}
