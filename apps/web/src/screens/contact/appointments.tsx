import { daysBetween, Link, longDate, Section, StatusTag } from '../../parts';
import { useMe } from '../../session/own-account';
import { APPOINTMENT_STATUS, CONTACT_CHANNELS } from '../../words/contact';
import type { CaseFile } from '../case/use-case';
import { CalendarLink } from './calendar-link';

/** What is planned; of what has passed one says right away whether the person was there. */
export function Appointments({ file }: { readonly file: CaseFile }) {
  const { today } = useMe();
  const { appointments } = file.daily;
  const to = (what: string, id: string): string => `/zaken/${file.arrangementId}/contact/${what}?bij=${id}`;
  const sorted = [...appointments].sort((a, b) => `${b.on} ${b.at}`.localeCompare(`${a.on} ${a.at}`));
  return (
    <Section title="Afspraken">
      {sorted.length === 0 ? <p>Er zijn geen afspraken.</p> : null}
      <ul>
        {sorted.map(({ appointmentId, on, at, channel, place, status }) => (
          <li key={appointmentId}>
            <b>{longDate(on)}</b>, {at}, {CONTACT_CHANNELS[channel].toLowerCase()}
            {place === undefined ? '' : ` (${place})`} <StatusTag>{APPOINTMENT_STATUS[status]}</StatusTag>{' '}
            {status !== 'planned' ? null : daysBetween(today, on) <= 0 ? (
              <Link to={to('nieuw', appointmentId)}>Was de persoon er?</Link>
            ) : (
              <>
                <Link to={to('verzetten', appointmentId)}>Verzetten</Link>{' '}
                <CalendarLink appointmentId={appointmentId} />
              </>
            )}{' '}
            {status === 'planned' ? <Link to={to('afzeggen', appointmentId)}>Afzeggen</Link> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
