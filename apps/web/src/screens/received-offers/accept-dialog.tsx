import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { api, writing } from '../../api/client';
import type { AtRevision } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import { useUnitNames } from '../../api/units';
import { Button, DateField, Dialog, Form, NotAvailable, parseDay, SelectField, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { StaleSave } from '../../frame/stale-save';
import { contactDayFault } from './contact-day';
import type { Sending } from './use-sending';
import { useReceivers, type Offer } from './use-offers';

interface AcceptDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly offer: AtRevision<Offer>;
  readonly sending: Sending;
  readonly onDone: () => void;
}

interface AcceptFields {
  readonly receiver: string;
  readonly contactOn: string;
}

/** The last question before responsibility moves: who speaks the person, and when. */
export function AcceptDialog({
  open,
  onClose,
  offer: { data, revision },
  sending,
  onDone,
}: AcceptDialogProps) {
  const me = useMe();
  const unitName = useUnitNames();
  const receivers = useReceivers(open ? me.unit : undefined);
  const form = useForm<AcceptFields>({
    shouldFocusError: false,
    defaultValues: {
      receiver: '',
      contactOn: data.contactOn < me.today ? '' : typedDay(data.contactOn),
    },
  });
  const { write, busy, problem, stale } = useWrite({
    arrangementId: data.arrangementId,
    revision,
    send: (body: { contentHash: string; contactOn: string; receiver: string }, attempt) =>
      api.POST('/arrangements/{arrangementId}/handover/acceptance', {
        params: { path: { arrangementId: data.arrangementId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      onClose();
      onDone();
    },
  });
  const people = receivers.data ?? [];
  const proposed = people.find(({ accountId }) => accountId === data.receiver);
  useEffect(() => {
    if (proposed !== undefined && form.getValues('receiver') === '')
      form.setValue('receiver', proposed.accountId);
  }, [proposed, form]);
  return (
    <Dialog open={open} title="Overdracht aannemen" onClose={onClose}>
      <p>
        Vanaf nu is {unitName(me.unit)} verantwoordelijk voor {data.now.name ?? 'deze persoon'}. Afspraken,
        onderdelen en taken gaan mee. Dit kunt u niet terugdraaien; u kunt de zaak later wel weer aanbieden.
      </p>
      <StaleSave stale={stale} />
      {receivers.error === null ? null : (
        <NotAvailable what="de lijst met collega’s" onRetry={() => void receivers.refetch()} />
      )}
      <Form
        form={form}
        submit="Overdracht aannemen"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={async ({ receiver, contactOn }) => {
          const day = parseDay(contactOn);
          if (day === undefined) return;
          await sending(() => write({ contentHash: data.contentHash, contactOn: day, receiver }));
        }}
        otherwise={
          <Button kind="subtle" onClick={onClose}>
            Nog niet aannemen
          </Button>
        }
      >
        <SelectField
          form={form}
          name="receiver"
          label="Wie spreekt de persoon?"
          hint={proposed === undefined ? 'Kies een collega.' : `Het aanbod noemt ${proposed.displayName}.`}
          choices={people.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
        />
        <DateField
          form={form}
          name="contactOn"
          label="Dag van het gesprek met de persoon"
          hint="Binnen vier weken, bijvoorbeeld 15-3-2022"
          validate={(day) => contactDayFault(day, me.today)}
        />
      </Form>
    </Dialog>
  );
}
