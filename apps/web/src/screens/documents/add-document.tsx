import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ownAddress } from '../../base';
import { useWrite } from '../../api/use-write';
import { writing, type Dto } from '../../api/client';
import { say } from '../../frame/notices';
import { DateField, Form, Link, Page, parseDay, SelectField, typedDay } from '../../parts';
import { session } from '../../session/session';
import { useMe } from '../../session/own-account';
import { DOCUMENT_KINDS } from '../../words/documents';
import { choicesOf } from '../case/action';
import { useCase } from '../case/use-case';

interface Upload {
  readonly file: File;
  readonly kind: string;
  readonly receivedOn: string;
}

/** A document that came in. What it is, its content tells; a name or an ending proves nothing. */
export function AddDocument() {
  const { file: ofCase } = useCase();
  const { today } = useMe();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<File>();
  const form = useForm({ defaultValues: { kind: '', receivedOn: typedDay(today) }, shouldFocusError: false });
  const { arrangementId } = ofCase;
  const address = `/zaken/${arrangementId}/documenten`;
  const { write, busy, problem } = useWrite<Upload, Dto<'DocumentReceivedDto'>>({
    arrangementId,
    send: ({ file, kind, receivedOn }, { key }) => upload(arrangementId, { file, kind, receivedOn }, key),
    done: ({ warning }) => {
      say({
        kind: warning === undefined ? 'ok' : 'warning',
        title: 'Document toegevoegd',
        ...(warning === undefined ? {} : { text: warning }),
      });
      void navigate(address);
    },
  });
  return (
    <Page title="Document toevoegen">
      <Form
        form={form}
        submit={busy ? 'Bezig met versturen…' : 'Document toevoegen'}
        busy={busy}
        problem={problem}
        onSubmit={({ kind, receivedOn }) => {
          if (chosen === undefined) {
            form.setError('root', { type: 'file', message: 'Kies een bestand.' });
            document.getElementById('bestand')?.focus();
            return undefined;
          }
          return write({ file: chosen, kind, receivedOn: parseDay(receivedOn) ?? receivedOn });
        }}
        otherwise={<Link to={address}>Terug zonder op te slaan</Link>}
      >
        <SelectField form={form} name="kind" label="Soort document" choices={choicesOf(DOCUMENT_KINDS)} />
        <DateField form={form} name="receivedOn" label="Ontvangen op" />
        <p className="mr-field">
          <label className="mr-label" htmlFor="bestand">
            Bestand
          </label>
          <span className="mr-hint" id="bestand-hint">
            PDF, PNG of JPEG, hoogstens 20 MB
          </span>
          <input
            id="bestand"
            type="file"
            accept="application/pdf,image/png,image/jpeg"
            aria-describedby="bestand-hint"
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.files?.[0]);
            }}
          />
        </p>
      </Form>
    </Page>
  );
}

/** Bytes as they are; everything about them goes along in headers. */
async function upload(arrangementId: string, { file, kind, receivedOn }: Upload, key: string) {
  const address = new URL(ownAddress(`api/v1/arrangements/${arrangementId}/documents`));
  address.search = new URLSearchParams({ kind, receivedOn }).toString();
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      ...writing(key),
      Authorization: `Bearer ${session.accessToken()}`,
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
    body: file,
  });
  const body: unknown = await response.json();
  return response.ok ? { data: body as Dto<'DocumentReceivedDto'>, response } : { error: body, response };
}
