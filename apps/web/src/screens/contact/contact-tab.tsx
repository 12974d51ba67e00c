import { asSentence, DueDate, Link, longDate, NothingYet, Page, Section } from '../../parts';
import { useMe } from '../../session/own-account';
import { ATTENDANCE, CONTACT_CHANNELS } from '../../words/contact';
import { useCase } from '../case/use-case';
import { Appointments } from './appointments';
import { Corrections } from './corrections';
import { Notes } from './notes';

/** Appointments, contact moments, notes and tasks of one case. */
export function ContactTab() {
  const { file } = useCase();
  const { today } = useMe();
  const { contacts } = file.daily;
  const to = (what: string): string => `/zaken/${file.arrangementId}/contact/${what}`;
  const first = file.tasks.find(({ kind }) => kind === 'plan-first-contact');
  const newest = [...contacts].sort((a, b) => b.heldOn.localeCompare(a.heldOn));
  return (
    <Page
      title="Contact"
      actions={
        <>
          <Link as="primary-button" to={to('nieuw')}>
            Contact vastleggen
          </Link>
          <Link as="button" to={to('afspraak')}>
            Afspraak maken
          </Link>
          <Link as="button" to={to('notitie')}>
            Notitie schrijven
          </Link>
        </>
      }
    >
      <Appointments file={file} />
      <Section title="Contactmomenten">
        {newest.length === 0 ? (
          <NothingYet
            text={
              first === undefined
                ? 'Er zijn nog geen contactmomenten.'
                : `Er zijn nog geen contactmomenten. Plan het eerste uiterlijk ${longDate(first.dueOn)}.`
            }
          >
            <Link to={to('nieuw')}>Contact vastleggen</Link>
          </NothingYet>
        ) : (
          <ul>
            {newest.map(({ contactId, heldOn, channel, attendance }) => (
              <li key={contactId}>
                <b>{longDate(heldOn)}</b>, {CONTACT_CHANNELS[channel].toLowerCase()}. Was de persoon er?{' '}
                {ATTENDANCE[attendance]}.
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Notes />
      <Section title="Taken van deze zaak" actions={<Link to={to('taak')}>Taak maken</Link>}>
        {file.tasks.length === 0 ? <p>Er staan geen taken open.</p> : null}
        <ul>
          {file.tasks.map(({ taskId, kind, what, dueOn }) => (
            <li key={taskId}>
              {asSentence(what)} <DueDate dueOn={dueOn} today={today} />{' '}
              {kind === 'own' ? <Link to={`${to('taak-afronden')}?bij=${taskId}`}>Afronden</Link> : null}
            </li>
          ))}
        </ul>
      </Section>
      <Corrections file={file} />
    </Page>
  );
}
