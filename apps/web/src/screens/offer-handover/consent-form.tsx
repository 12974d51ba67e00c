import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { PERSON, queryClient } from '../../api/queries';
import { answerAtRevision } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { DateField, Form, parseDay, Section, SelectField, TextField, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { CONSENT_HOW } from '../../words/consent';

interface ConsentFormProps {
  readonly arrangementId: string;
  readonly personId: string;
  readonly toUnit: string;
  readonly toUnitName: string;
}

type Consent = Dto<'GiveConsentDto'>;
type How = Consent['how'];
interface Fields {
  readonly how: How | '';
  readonly evidence: string;
  readonly givenOn: string;
}

const HOWS = Object.keys(CONSENT_HOW) as How[];

/** Records that the person agrees to share with one organisation; refusing costs the person nothing (Q06). */
export function ConsentForm({ arrangementId, personId, toUnit, toUnitName }: ConsentFormProps) {
  const { today } = useMe();
  const form = useForm<Fields>({
    shouldFocusError: false,
    defaultValues: { how: '', evidence: '', givenOn: typedDay(today) },
  });
  const revision = usePersonRevision(personId);
  const { write, busy, problem } = useWrite({
    arrangementId,
    revision,
    send: (body: Consent, attempt) =>
      api.POST('/persons/{personId}/consents', {
        params: { path: { personId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: async () => {
      say({ kind: 'ok', title: 'Toestemming vastgelegd' });
      await queryClient.invalidateQueries({ queryKey: [PERSON, personId] });
    },
  });
  return (
    <Section title={`Toestemming om te delen met ${toUnitName}`} level={2}>
      <p>
        Voor delen met deze organisatie is toestemming van de persoon nodig. Zegt de persoon nee, dan draagt u
        niet over. Dat heeft geen gevolgen voor de hulp.
      </p>
      <Form
        form={form}
        submit="Toestemming vastleggen"
        busy={busy}
        problem={problem}
        onSubmit={async ({ how, evidence, givenOn }) => {
          if (how === '') return;
          const stored = await write({ toUnit, how, evidence, givenOn: parseDay(givenOn) ?? givenOn });
          // The person may have been changed by somebody else: what is known of them is read again.
          if (!stored) await queryClient.invalidateQueries({ queryKey: [PERSON, personId] });
        }}
      >
        <SelectField
          form={form}
          name="how"
          label="Hoe gaf de persoon toestemming?"
          choices={HOWS.map((how) => ({ value: how, label: CONSENT_HOW[how] }))}
        />
        <TextField
          form={form}
          name="evidence"
          label="Waar ligt het bewijs?"
          hint="Bijvoorbeeld: getekend formulier in de documenten"
          maxLength={500}
        />
        <DateField
          form={form}
          name="givenOn"
          label="Dag waarop de toestemming is gegeven"
          validate={(day) => (day > today ? 'Kies vandaag of een eerdere dag.' : undefined)}
        />
      </Form>
    </Section>
  );
}

/** Consent stands with the person, who has revisions of their own. */
function usePersonRevision(personId: string): number | undefined {
  const { data } = useQuery({
    queryKey: [PERSON, personId, 'revision'],
    queryFn: ({ signal }) =>
      answerAtRevision(api.GET('/persons/{personId}', { params: { path: { personId } }, signal })),
  });
  return data?.revision;
}
