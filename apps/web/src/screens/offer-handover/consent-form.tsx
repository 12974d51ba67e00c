import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { DateField, Form, parseDay, Section, SelectField, TextField, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { CONSENT_HOW } from '../../words/consent';
import { usePersonRevisionAtOpening } from '../case/use-case';

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
  const revision = usePersonRevisionAtOpening();
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    personId,
    revision,
    send: (body: Consent, attempt) =>
      api.POST('/persons/{personId}/consents', {
        params: { path: { personId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Toestemming vastgelegd' });
    },
  });
  return (
    <Section title={`Toestemming om te delen met ${toUnitName}`} level={2}>
      <p>
        Voor delen met deze organisatie is toestemming van de persoon nodig. Zegt de persoon nee, dan draagt u
        niet over. Dat heeft geen gevolgen voor de hulp.
      </p>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Toestemming vastleggen"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={({ how, evidence, givenOn }) =>
          how === '' ? undefined : write({ toUnit, how, evidence, givenOn: parseDay(givenOn) ?? givenOn })
        }
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
