import { useForm } from 'react-hook-form';
import { api, writing } from '../../api/client';
import { useUnitNames } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { DateField, DueDate, Form, parseDay, Section } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase, useRevisionAtOpening } from '../case/use-case';

/** The conversation that was promised to the person: having had it completes the handover (R033). */
export function WarmContact() {
  const { handover } = useCase().file;
  const unitName = useUnitNames();
  const { today, roles } = useMe();
  if (handover?.status !== 'accepted') return null;
  return (
    <Section title="Warme overdracht">
      <p>
        De zaak kwam van {unitName(handover.fromUnit)}. Beloofd gesprek met de persoon:{' '}
        <DueDate dueOn={handover.contactOn} today={today} />
      </p>
      {roles.includes('caseworker') ? <Complete /> : null}
    </Section>
  );
}

interface Fields {
  readonly contactHeldOn: string;
}

function Complete() {
  const { arrangementId } = useCase().file;
  const { today } = useMe();
  const revision = useRevisionAtOpening();
  const form = useForm<Fields>({
    shouldFocusError: false,
    defaultValues: { contactHeldOn: '' },
  });
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: (body: Fields, attempt) =>
      api.POST('/arrangements/{arrangementId}/handover/completion', {
        params: { path: { arrangementId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Overdracht afgerond', text: 'Het gesprek met de persoon is vastgelegd.' });
    },
  });
  return (
    <>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Overdracht afronden"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={({ contactHeldOn }) => write({ contactHeldOn: parseDay(contactHeldOn) ?? contactHeldOn })}
      >
        <DateField
          form={form}
          name="contactHeldOn"
          label="Dag waarop u de persoon sprak"
          validate={(day) => (day > today ? 'Kies vandaag of een eerdere dag.' : undefined)}
        />
      </Form>
    </>
  );
}
