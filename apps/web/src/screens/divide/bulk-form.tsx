import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useReceivers } from '../../api/colleagues';
import { problemOf, type Problem } from '../../api/problem';
import { useUnits } from '../../api/units';
import { useWrite } from '../../api/use-write';
import {
  DateField,
  daysBetween,
  Form,
  parseDay,
  Progress,
  RadioField,
  Section,
  SelectField,
  TextArea,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { previews, startBulk, type BulkOffer, type ListedCase } from './use-offer-cases';

const NOTE_MAX = 1000;
const GROUNDS = [
  { value: 'legal-task', label: 'Wettelijke taak van de ontvanger', hint: 'UWV en gemeenten' },
  { value: 'consent', label: 'Toestemming van de persoon', hint: 'Moet per zaak zijn vastgelegd' },
];
const EMPTY = { toUnit: '', receiver: '', note: '', contactOn: '', ground: 'legal-task' };

/** To whom, why, and when the people are spoken to; the same for all that were chosen. */
export function BulkForm({ chosen }: { readonly chosen: readonly ListedCase[] }) {
  const me = useMe();
  const navigate = useNavigate();
  const form = useForm({ defaultValues: EMPTY });
  const toUnit = form.watch('toUnit');
  const { data: units = [] } = useUnits();
  const { data: receivers = [] } = useReceivers(toUnit);
  const [read, setRead] = useState<number>();
  const [unreadable, setUnreadable] = useState<Problem>();
  const { write, busy, problem } = useWrite({
    send: (body: BulkOffer, { key }) => startBulk(body, key),
    done: ({ bulkId }) => void navigate(`/verdelen/zaken/${bulkId}`),
  });
  const offer = async ({ receiver, note, contactOn, ground }: typeof EMPTY): Promise<void> => {
    setUnreadable(undefined);
    setRead(0);
    try {
      const ids = chosen.map(({ arrangementId }) => arrangementId);
      const items = await previews(ids, toUnit, () => {
        setRead((count = 0) => count + 1);
      });
      await write({
        items: [...items],
        toUnit,
        receiver,
        note,
        contactOn: parseDay(contactOn) ?? contactOn,
        ground: ground === 'consent' ? 'consent' : 'legal-task',
      });
    } catch (error) {
      setUnreadable(problemOf(error));
    } finally {
      setRead(undefined);
    }
  };
  if (chosen.length === 0) return <p>Vink zaken aan om ze samen aan te bieden.</p>;
  return (
    <Section title={chosen.length === 1 ? '1 zaak aanbieden' : `${chosen.length} zaken aanbieden`}>
      <Form
        form={form}
        submit="Zaken aanbieden"
        busy={busy || read !== undefined}
        problem={problem ?? unreadable}
        onSubmit={offer}
      >
        <SelectField
          form={form}
          name="toUnit"
          label="Ontvanger"
          choices={units
            .filter(({ id, canReceive }) => canReceive && id !== me.unit)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          form={form}
          name="receiver"
          label="Naam van de ontvanger"
          {...(toUnit === '' ? { hint: 'Kies eerst de ontvanger.' } : {})}
          choices={receivers.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
        />
        <RadioField form={form} name="ground" label="Grond om te delen" choices={GROUNDS} />
        <TextArea
          form={form}
          name="note"
          label="Waarom deze zaken overgaan"
          hint="In woorden over het werk, niet over personen."
          maxLength={NOTE_MAX}
        />
        <DateField
          form={form}
          name="contactOn"
          label="Dag waarop de ontvanger de personen spreekt"
          validate={(day) => (daysBetween(me.today, day) < 0 ? 'Kies vandaag of een latere dag.' : undefined)}
        />
        {read === undefined ? null : <Progress label="Voorbeelden gemaakt" done={read} of={chosen.length} />}
      </Form>
    </Section>
  );
}
