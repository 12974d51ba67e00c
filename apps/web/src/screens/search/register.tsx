import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, creating, type Dto } from '../../api/client';
import { useRegions } from '../../api/units';
import { useWrite } from '../../api/use-write';
import {
  CheckboxField,
  DateField,
  Form,
  Link,
  NothingYet,
  Page,
  parseDay,
  SelectField,
  TextArea,
  TextField,
} from '../../parts';
import { takeKept } from './kept';
import { bsnFault } from './query';

const EMPTY = {
  firstNames: '',
  prefix: '',
  surname: '',
  birthDate: '',
  bsn: '',
  street: '',
  houseNumber: '',
  postcode: '',
  town: '',
  telephone: '',
  email: '',
  municipality: '',
  secrecy: false,
  otherPersonReason: '',
};

/** A new person; only after a search, which the server finds again by itself (R014). */
export function Register() {
  const [searched] = useState(takeKept);
  const navigate = useNavigate();
  const { data: regions } = useRegions();
  const form = useForm({ defaultValues: { ...EMPTY, ...beginOf(searched) }, shouldFocusError: false });
  const { write, busy, problem } = useWrite({
    send: (body: Dto<'RegisterPersonDto'>, { key }) => api.POST('/persons', { headers: creating(key), body }),
    done: ({ personId }) => void navigate(`/melden/${personId}`),
  });
  if (searched === undefined)
    return (
      <Page title="Nieuwe melding">
        <NothingYet text="Zoek eerst, zodat niemand twee keer wordt aangemeld.">
          <Link to="/zoeken">Zoeken</Link>
        </NothingYet>
      </Page>
    );
  return (
    <Page title="Nieuwe melding: de persoon">
      <p>Stap 1 van 2. Daarna beschrijft u wat er is gebeurd.</p>
      <Form
        form={form}
        submit="Verder"
        busy={busy}
        problem={problem}
        onSubmit={(typed) => write(personOf(typed))}
      >
        <TextField form={form} name="firstNames" label="Voornamen" />
        <TextField form={form} name="prefix" label="Tussenvoegsel" maxLength={20} width="short" optional />
        <TextField form={form} name="surname" label="Achternaam" />
        <DateField form={form} name="birthDate" label="Geboortedatum" />
        <TextField
          form={form}
          name="bsn"
          label="BSN"
          inputMode="numeric"
          maxLength={13}
          width="short"
          validate={bsnFault}
          optional
        />
        <SelectField
          form={form}
          name="municipality"
          label="Gemeente"
          hint="De centrumgemeente van de regio waar de persoon woont."
          choices={(regions ?? []).map(({ centreMunicipality }) => ({
            value: centreMunicipality.code,
            label: centreMunicipality.name,
          }))}
        />
        <TextField form={form} name="street" label="Straat" optional />
        <TextField form={form} name="houseNumber" label="Huisnummer" maxLength={20} width="short" optional />
        <TextField form={form} name="postcode" label="Postcode" maxLength={7} width="short" optional />
        <TextField form={form} name="town" label="Plaats" maxLength={100} optional />
        <TextField
          form={form}
          name="telephone"
          label="Telefoon"
          inputMode="tel"
          maxLength={20}
          width="middle"
          optional
        />
        <TextField
          form={form}
          name="email"
          label="E-mail"
          inputMode="email"
          maxLength={254}
          width="middle"
          optional
        />
        <CheckboxField form={form} name="secrecy" label="Het adres is geheim" />
        <TextArea
          form={form}
          name="otherPersonReason"
          label="Waarom dit iemand anders is"
          hint="Alleen nodig als er iemand is die erop lijkt."
          maxLength={1000}
          rows={2}
          optional
        />
      </Form>
    </Page>
  );
}

function beginOf(searched: ReturnType<typeof takeKept>): Partial<typeof EMPTY> {
  if (searched === undefined) return {};
  const [surname = '', ...others] = searched.fullName.trim().split(/\s+/).reverse();
  return {
    bsn: searched.bsn,
    birthDate: searched.birthDate,
    surname,
    firstNames: others.reverse().join(' '),
  };
}

function personOf(typed: typeof EMPTY): Dto<'RegisterPersonDto'> {
  const { secrecy, birthDate, bsn, firstNames, surname, municipality, ...optional } = typed;
  const given = Object.fromEntries(
    Object.entries(optional)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  const figures = bsn.replaceAll(/[\s.]/g, '');
  return {
    ...given,
    firstNames: firstNames.trim(),
    surname: surname.trim(),
    municipality,
    birthDate: parseDay(birthDate) ?? birthDate,
    secrecy,
    ...(figures === '' ? {} : { bsn: figures }),
  };
}
