import { useMunicipalityName } from '../../api/regions';
import { Alert, DateText, Link, longDate, Page, Section, SummaryList } from '../../parts';
import { useMe } from '../../session/own-account';
import { nameOf } from '../case/identity';
import { useCase, type Person } from '../case/use-case';
import { WithPerson } from '../case/with-person';
import { Around } from './around';
import { PersonHistory } from './person-history';
import { Sharing } from './sharing';

/** The person behind the case: what is known, how to reach them, who stands beside them, and what they agreed to (R146). */
export function PersonPage() {
  return (
    <WithPerson title="Persoonsgegevens" otherwise={<NotSeen />}>
      {(person) => <Shown person={person} />}
    </WithPerson>
  );
}

function NotSeen() {
  return (
    <Page title="Persoonsgegevens">
      <Alert kind="info" title="U ziet deze persoon niet">
        <p>Alleen wie nu verantwoordelijk is voor de zaak, ziet wie de persoon is.</p>
      </Alert>
    </Page>
  );
}

function Shown({ person }: { readonly person: Person }) {
  const { file } = useCase();
  const { unit, roles } = useMe();
  const base = `/zaken/${file.arrangementId}/persoon`;
  const ours = !file.tail && file.ownerUnit === unit && roles.includes('caseworker');
  const open = ours && person.diedOn === undefined;
  return (
    <Page
      title="Persoonsgegevens"
      actions={
        open ? (
          <Link as="button" to={`${base}/wijzigen`}>
            Gegevens wijzigen
          </Link>
        ) : undefined
      }
    >
      {person.diedOn === undefined ? null : (
        <Alert kind="warning" title={`Overleden op ${longDate(person.diedOn)}`}>
          <p>Er gaan geen brieven en uitnodigingen meer uit.</p>
        </Alert>
      )}
      <Known person={person} />
      <Around person={person} base={base} open={open} />
      <Sharing person={person} base={base} open={open} />
      <PersonHistory personId={person.personId} />
      {open ? (
        <p>
          <Link to={`${base}/overlijden`}>Overlijden vastleggen</Link>
        </p>
      ) : null}
    </Page>
  );
}

const UNKNOWN = 'Niet bekend';

function Known({ person }: { readonly person: Person }) {
  const { birthDate, bsn, municipality, telephone, email } = person;
  const municipalityName = useMunicipalityName(municipality);
  return (
    <Section title="Wie het is">
      <SummaryList
        lines={[
          { name: 'Naam', value: nameOf(person) },
          { name: 'Geboortedatum', value: <DateText day={birthDate} /> },
          ...(bsn === undefined ? [] : [{ name: 'BSN', value: bsn }]),
          { name: 'Adres', value: addressText(person) },
          { name: 'Gemeente', value: municipalityName ?? municipality },
          { name: 'Telefoon', value: telephone ?? UNKNOWN },
          { name: 'E-mail', value: email ?? UNKNOWN },
        ]}
      />
    </Section>
  );
}

/** A secret address stands nowhere, not even here (R146). */
function addressText({ secrecy, address = {} }: Person): string {
  if (secrecy) return 'Geheim. Ook u ziet het niet.';
  const { street, houseNumber, postcode, town } = address;
  const lines = [joined([street, houseNumber]), joined([postcode, town])].filter((line) => line !== '');
  return lines.length === 0 ? UNKNOWN : lines.join(', ');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
