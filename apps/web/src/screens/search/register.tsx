import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { api, creating, writing } from '../../api/client';
import { revisionOf } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Form, Link, NothingYet, Page } from '../../parts';
import { useMe } from '../../session/own-account';
import { DRAFT_PARAMETER } from '../drafts/draft-address';
import { beginFrom, contentOf } from '../drafts/draft-content';
import { KeepDraft } from '../drafts/keep-draft';
import { useDraft, type OpenedDraft } from '../drafts/use-draft';
import { WithDraft } from '../drafts/with-draft';
import { takeKept } from './kept';
import { beginOf, channelOf, personOf, type PersonTyped } from './person-body';
import { PersonFields } from './person-fields';

/** A new person; only after a search, which the server finds again by itself (R014). */
export function Register() {
  const [parameters] = useSearchParams();
  const [searched] = useState(takeKept);
  const goesOn = parameters.has(DRAFT_PARAMETER);
  if (searched === undefined && !goesOn)
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
      {goesOn ? (
        <p>
          Is het langer dan een dag geleden dat u deze persoon zocht?{' '}
          <Link to="/zoeken">Zoek dan opnieuw</Link> voordat u verdergaat.
        </p>
      ) : null}
      <WithDraft>
        {(opened) => <RegisterForm begin={beginOf(goesOn ? undefined : searched)} opened={opened} />}
      </WithDraft>
    </Page>
  );
}

interface RegisterFormProps {
  readonly begin: PersonTyped;
  readonly opened: OpenedDraft | undefined;
}

function RegisterForm({ begin, opened }: RegisterFormProps) {
  const navigate = useNavigate();
  const { today } = useMe();
  const form = useForm({ defaultValues: beginFrom(begin, opened?.content), shouldFocusError: false });
  const draft = useDraft({ form: 'register-person' }, opened);
  const { write, busy, problem } = useWrite({
    send: async (typed: PersonTyped, { key }) => {
      const sent = await api.POST('/persons', {
        headers: creating(key, draft.draftId),
        body: personOf(typed),
      });
      return sent.data === undefined
        ? sent
        : { ...sent, data: { ...sent.data, revision: revisionOf(sent.response) } };
    },
    done: async ({ personId, revision }, typed) => {
      await setChannel(personId, revision, typed, today);
      void navigate(`/melden/${personId}`);
    },
  });
  return (
    <Form
      form={form}
      submit="Verder"
      busy={busy}
      problem={problem}
      onSubmit={write}
      otherwise={<KeepDraft draft={draft} content={() => contentOf(form.getValues())} />}
    >
      <PersonFields form={form} />
    </Form>
  );
}

/** The person is registered by now: what fails here is said, and does not hold up the report. */
async function setChannel(
  personId: string,
  revision: number,
  typed: PersonTyped,
  today: string,
): Promise<void> {
  const body = channelOf(typed, today);
  if (body === undefined) return;
  const stored = await api
    .POST('/persons/{personId}/channel', {
      params: { path: { personId } },
      headers: writing(crypto.randomUUID(), revision),
      body,
    })
    .then(({ response }) => response.ok)
    .catch(() => false);
  if (!stored)
    say({
      kind: 'warning',
      title: 'Hoe de persoon bereikt wil worden, is niet vastgelegd',
      text: 'De persoon zelf is wel vastgelegd. Noteer het na de melding in de zaak.',
    });
}
