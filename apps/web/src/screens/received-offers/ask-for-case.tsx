import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import {
  Form,
  Link,
  longDate,
  Page,
  parseDay,
  RadioField,
  TextArea,
  TextField,
  DateField,
} from '../../parts';
import { useMayUseBsn } from '../../session/may-use-bsn';
import { takeForAsking } from '../search/kept';

type Request = Dto<'RequestHandoverDto'>;

interface Fields {
  readonly by: 'bsn' | 'name';
  readonly bsn: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly reason: string;
}

/** Asks for the case of somebody who is known elsewhere; it shows nothing of the case (R036). */
export function AskForCase() {
  const navigate = useNavigate();
  const mayUseBsn = useMayUseBsn();
  const [begin] = useState(beginOf);
  const form = useForm<Fields>({
    shouldFocusError: false,
    defaultValues: begin,
  });
  const { write, busy, problem } = useWrite({
    send: (body: Request, { key }) => api.POST('/handover-requests', { headers: writing(key), body }),
    done: ({ answerBy }) => {
      say({
        kind: 'ok',
        title: 'Zaak gevraagd',
        text: `De andere organisatie kan antwoorden tot en met ${longDate(answerBy)}.`,
      });
      void navigate('/aanbiedingen?bekijk=verzoeken');
    },
  });
  const by = form.watch('by');
  return (
    <Page title="Zaak vragen">
      <p>
        Is iemand al bekend bij een andere organisatie en kunt u beter verder helpen? Vraag dan om de zaak. U
        ziet niets van de zaak totdat de andere organisatie haar aanbiedt.
      </p>
      <Form
        form={form}
        submit="Zaak vragen"
        busy={busy}
        problem={problem}
        onSubmit={(fields) => write(requestOf(fields))}
        otherwise={<Link to="/aanbiedingen">Terug naar de lijst</Link>}
      >
        {mayUseBsn ? (
          <RadioField
            form={form}
            name="by"
            label="Waarmee zoekt u?"
            choices={[
              { value: 'name', label: 'Naam en geboortedatum' },
              { value: 'bsn', label: 'Burgerservicenummer (BSN)' },
            ]}
          />
        ) : null}
        {by === 'bsn' ? (
          <TextField
            form={form}
            name="bsn"
            label="Burgerservicenummer"
            inputMode="numeric"
            maxLength={9}
            width="short"
          />
        ) : (
          <>
            <TextField
              form={form}
              name="fullName"
              label="Voornamen en achternaam"
              hint="Precies zoals de naam bekend is"
              width="middle"
            />
            <DateField form={form} name="birthDate" label="Geboortedatum" hint="Bijvoorbeeld 17-5-1970" />
          </>
        )}
        <TextArea
          form={form}
          name="reason"
          label="Waarom kan uw organisatie beter verder helpen?"
          hint="De andere organisatie leest dit."
          maxLength={2000}
        />
      </Form>
    </Page>
  );
}

/** With what was just searched for, when one comes from there. */
function beginOf(): Fields {
  const { bsn = '', fullName = '', birthDate = '' } = takeForAsking() ?? {};
  return {
    by: bsn === '' ? 'name' : 'bsn',
    bsn: bsn.replaceAll(/[\s.]/g, ''),
    fullName,
    birthDate,
    reason: '',
  };
}

/** What goes over the line: only what was asked for, whatever was typed before. */
export function requestOf({ by, bsn, fullName, birthDate, reason }: Fields): Request {
  return by === 'bsn'
    ? { reason, bsn: bsn.trim() }
    : { reason, fullName: fullName.trim(), birthDate: parseDay(birthDate) ?? birthDate };
}
