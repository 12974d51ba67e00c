import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Navigate, useNavigate } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useUnits } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import {
  Alert,
  announce,
  DateField,
  Form,
  Link,
  Page,
  parseDay,
  RadioField,
  TextArea,
  TextField,
  typedDay,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase, usePersonRevisionAtOpening } from '../case/use-case';
import { WithPerson } from '../case/with-person';
import { whereKnown } from '../search/where-known';

type Match = Dto<'KnownPersonDto'> & { readonly personId: string };

interface Found {
  readonly searchId: string;
  /** At least one. */
  readonly others: readonly Match[];
}

/** Two registrations of one human being: found by exact data, and joined by somebody's decision, never by itself (R014). */
export function LinkDossiers() {
  const { file } = useCase();
  const back = `/zaken/${file.arrangementId}/persoon`;
  return (
    <WithPerson title="Dossiers koppelen" otherwise={<Navigate to={back} replace />}>
      {({ personId }) => <Linking personId={personId} back={back} />}
    </WithPerson>
  );
}

interface LinkingProps {
  readonly personId: string;
  /** Address of the person's page. */
  readonly back: string;
}

function Linking({ personId, back }: LinkingProps) {
  const [found, setFound] = useState<Found>();
  return (
    <Page title="Dossiers koppelen">
      <p>
        Staat deze persoon twee keer in het systeem? Zoek het andere dossier en leg uit waarom het om dezelfde
        persoon gaat. Beide dossiers blijven bestaan.
      </p>
      {found === undefined ? (
        <SearchOther personId={personId} back={back} onFound={setFound} />
      ) : (
        <Join personId={personId} found={found} back={back} />
      )}
    </Page>
  );
}

interface SearchProps extends LinkingProps {
  readonly onFound: (found: Found) => void;
}

function SearchOther({ personId, back, onFound }: SearchProps) {
  const form = useForm({ shouldFocusError: false, defaultValues: { fullName: '', birthDate: '' } });
  const [nobody, setNobody] = useState(false);
  const { write, busy, problem } = useWrite({
    send: (body: Dto<'SearchPersonDto'>) => api.POST('/person-searches', { body }),
    done: ({ searchId, matches }) => {
      const others = matches.filter(isSeen).filter((match) => match.personId !== personId);
      setNobody(others.length === 0);
      if (others.length === 0) announce('Geen ander dossier gevonden.');
      else onFound({ searchId, others });
    },
  });
  return (
    <>
      {nobody ? (
        <Alert kind="info" title="Geen ander dossier gevonden">
          <p>Kijk de naam en de geboortedatum na. U vindt alleen wat u zelf mag inzien.</p>
        </Alert>
      ) : null}
      <Form
        form={form}
        submit="Ander dossier zoeken"
        busy={busy}
        problem={problem}
        onSubmit={({ fullName, birthDate }) =>
          write({ purpose: 'identification', fullName, birthDate: parseDay(birthDate) ?? birthDate })
        }
        otherwise={<Link to={back}>Terug zonder te koppelen</Link>}
      >
        <TextField
          form={form}
          name="fullName"
          label="Volledige naam in het andere dossier"
          hint="Voornamen, tussenvoegsel en achternaam"
          maxLength={420}
        />
        <DateField form={form} name="birthDate" label="Geboortedatum in het andere dossier" />
      </Form>
    </>
  );
}

/** The answer names the person of a dossier only to who may see it; only such a one can be joined. */
function isSeen(match: Dto<'KnownPersonDto'>): match is Match {
  return match.personId !== undefined;
}

interface JoinProps extends LinkingProps {
  readonly found: Found;
}

function Join({ personId, found: { searchId, others }, back }: JoinProps) {
  const { file } = useCase();
  const { today } = useMe();
  const navigate = useNavigate();
  const form = useForm({
    shouldFocusError: false,
    defaultValues: {
      // One that was found is the one; of several somebody chooses.
      otherPersonId: others.length === 1 ? (others[0]?.personId ?? '') : '',
      reason: '',
      linkedOn: typedDay(today),
    },
  });
  const { write, busy, problem, stale } = useWrite({
    arrangementId: file.arrangementId,
    personId,
    revision: usePersonRevisionAtOpening(),
    send: (body: Dto<'LinkDossiersDto'>, attempt) =>
      api.POST('/persons/{personId}/links', {
        params: { path: { personId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Dossiers gekoppeld' });
      void navigate(back);
    },
  });
  return (
    <>
      <FoundOthers others={others} />
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Dossiers koppelen"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={({ otherPersonId, reason, linkedOn }) =>
          write({ searchId, otherPersonId, reason, linkedOn: parseDay(linkedOn) ?? linkedOn })
        }
        otherwise={<Link to={back}>Terug zonder te koppelen</Link>}
      >
        {others.length === 1 ? null : (
          <RadioField
            form={form}
            name="otherPersonId"
            label="Welk dossier is van dezelfde persoon?"
            choices={others.map(({ personId: value }, at) => ({ value, label: `Dossier ${at + 1}` }))}
          />
        )}
        <TextArea
          form={form}
          name="reason"
          label="Waarom is het dezelfde persoon"
          hint="Bijvoorbeeld: zelfde adres en telefoonnummer"
          maxLength={1000}
          rows={3}
        />
        <DateField form={form} name="linkedOn" label="Besloten op" />
      </Form>
    </>
  );
}

/** What there is to know about each before one decides. */
function FoundOthers({ others }: Pick<Found, 'others'>) {
  const { unit } = useMe();
  const { data: units = [] } = useUnits();
  return (
    <Alert
      kind="info"
      title={others.length === 1 ? 'Er is een ander dossier gevonden' : 'Er zijn andere dossiers gevonden'}
    >
      <p>Ga na of het echt dezelfde persoon is voordat u koppelt.</p>
      <ul>
        {others.map((match, at) => (
          <li key={match.personId}>
            {others.length === 1 ? '' : `Dossier ${at + 1}: `}
            {match.alike ? 'De naam lijkt erop. ' : ''}
            {whereKnown(match, units, unit).sentence}{' '}
            {match.arrangementId === undefined ? null : (
              <Link to={`/zaken/${match.arrangementId}`}>Zaak openen</Link>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
