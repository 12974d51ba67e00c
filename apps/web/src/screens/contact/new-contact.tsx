import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Form, Link, longDate, Page, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { initialOf } from '../case/action';
import { Questions } from '../case/action-form';
import { useCase } from '../case/use-case';
import { contactBody } from './contact-body';
import { appointmentQuestions, CONTACT, WITH_NEXT } from './questions';

const PREFIX = 'next-';

/** C7 Contactmoment: who was there, what came of it, and the next appointment in the same save. */
export function NewContact() {
  const { file } = useCase();
  const { today } = useMe();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const appointment = file.daily.appointments.find(
    ({ appointmentId }) => appointmentId === parameters.get('bij'),
  );
  const next = appointmentQuestions(PREFIX);
  const questions = [...CONTACT, WITH_NEXT, ...next];
  const form = useForm<Record<string, string | boolean | string[]>>({
    defaultValues: {
      ...initialOf(questions, typedDay(appointment?.on ?? today)),
      channel: appointment?.channel ?? '',
    },
    shouldFocusError: false,
  });
  const { arrangementId } = file;
  const address = `/zaken/${arrangementId}/contact`;
  const { write, busy, problem } = useWrite({
    arrangementId,
    revision: file.revision,
    send: (body: Dto<'RecordContactDto'>, { key, revision }) =>
      api.POST('/arrangements/{arrangementId}/contacts', {
        params: { path: { arrangementId } },
        headers: writing(key, revision),
        body,
      }),
    done: ({ warnings }) => {
      const text = warnings.map(({ sentence }) => sentence).join(' ');
      say({
        kind: text === '' ? 'ok' : 'warning',
        title: 'Contactmoment vastgelegd',
        ...(text === '' ? {} : { text }),
      });
      void navigate(address);
    },
  });
  return (
    <Page title="Contact vastleggen">
      {appointment === undefined ? null : (
        <p>
          Bij de afspraak van {longDate(appointment.on)}, {appointment.at}.
        </p>
      )}
      <Form
        form={form}
        submit="Contact vastleggen"
        busy={busy}
        problem={problem}
        onSubmit={(typed) => write(contactBody(CONTACT, next, typed, appointment?.appointmentId))}
        otherwise={<Link to={address}>Terug zonder op te slaan</Link>}
      >
        <Questions form={form} questions={questions} />
      </Form>
    </Page>
  );
}
