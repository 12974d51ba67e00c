import { useLayoutEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'react-router';
import { api, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { announce, DateField, Form, Page, SelectField, TextField } from '../../parts';
import { useMayUseBsn } from '../../session/may-use-bsn';
import { OwnDrafts } from '../drafts/own-drafts';
import { takeAsked } from './asked';
import { Found } from './found';
import { queryOf, typedFrom, type SearchTyped } from './query';
import './search.css';

const PURPOSES: Readonly<Record<Dto<'SearchPersonDto'>['purpose'], string>> = {
  identification: 'Nagaan of iemand bekend is',
  handover: 'Een zaak overdragen of aanvragen',
  audit: 'Controle achteraf',
  'data-subject-request': 'De persoon vraagt om inzage',
};

/** C2 Zoek eerst: exact data only, and nothing new without a search. */
export function Search() {
  // Who asks on top of the page while this screen is there comes to it anew, with what was typed this time.
  return <SearchForm key={useLocation().key} />;
}

function SearchForm() {
  const [found, setFound] = useState<Dto<'SearchAnswerDto'>>();
  const [searched, setSearched] = useState<SearchTyped>();
  const [begin] = useState((): SearchTyped => ({
    ...typedFrom(takeAsked() ?? ''),
    purpose: 'identification',
  }));
  useFocusOnNext(begin);
  const mayUseBsn = useMayUseBsn();
  const form = useForm<SearchTyped>({ defaultValues: begin, shouldFocusError: false });
  const { write, busy, problem } = useWrite({
    send: (body: Dto<'SearchPersonDto'>) => api.POST('/person-searches', { body }),
    done: (answer) => {
      setFound(answer);
      announce(answer.known ? 'Gevonden.' : 'Niet gevonden.');
    },
  });
  return (
    <Page title="Zoek eerst">
      <p>
        {mayUseBsn
          ? 'U zoekt met een BSN, of met de volledige naam en de geboortedatum. '
          : 'U zoekt met de volledige naam en de geboortedatum. Alleen UWV en gemeenten zoeken met een BSN. '}
        Elke zoekvraag wordt vastgelegd.
      </p>
      <Form
        form={form}
        submit="Zoeken"
        busy={busy}
        problem={problem}
        onSubmit={(typed) => {
          const query = queryOf(typed);
          setFound(undefined);
          if ('fault' in query) {
            form.setError(typed.bsn.trim() === '' ? 'fullName' : 'bsn', {
              type: 'check',
              message: query.fault,
            });
            return undefined;
          }
          setSearched(typed);
          return write({ ...query, purpose: typed.purpose as Dto<'SearchPersonDto'>['purpose'] });
        }}
      >
        {mayUseBsn || begin.bsn !== '' ? (
          <TextField
            form={form}
            name="bsn"
            label="BSN"
            hint="Negen cijfers"
            inputMode="numeric"
            maxLength={13}
            width="short"
            optional
          />
        ) : null}
        <TextField
          form={form}
          name="fullName"
          label="Volledige naam"
          hint="Voornamen, tussenvoegsel en achternaam"
          maxLength={420}
          optional
        />
        <DateField form={form} name="birthDate" label="Geboortedatum" optional />
        <SelectField
          form={form}
          name="purpose"
          label="Waarom zoekt u"
          choices={Object.entries(PURPOSES).map(([value, label]) => ({ value, label }))}
        />
      </Form>
      {found === undefined ? null : <Found answer={found} searched={searched} />}
      <OwnDrafts />
    </Page>
  );
}

/** What was typed on top of the page is in the form: the focus goes to what is still to be typed, or to what is sent. */
function useFocusOnNext({ bsn, fullName }: SearchTyped): void {
  useLayoutEffect(() => {
    if (bsn !== '') document.getElementById('bsn')?.focus();
    else if (fullName !== '') document.getElementById('birthDate')?.focus();
  }, [bsn, fullName]);
}
