import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import type { AtRevision } from '../../api/revision';
import { useUnitNames, useUnits } from '../../api/units';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Alert, Button, DateField, DateText, Form, Page, Section, SummaryList, TextArea } from '../../parts';
import { useMe } from '../../session/own-account';
import { DECLINE_REASONS } from '../../words/handover';
import { EMPTY_OFFER, NOTE_MAX, offerTerms, WHY_MAX, type OfferValues } from '../offer-handover/offer-values';
import { noReceiver, ReceiverFields } from '../offer-handover/receiver-fields';
import { usePreview } from '../offer-handover/use-preview';
import { contactDayFault } from './contact-day';
import { KeepDialog } from './keep-dialog';
import { SeenNow } from './offer-preview';

type Escalation = Dto<'EscalationDto'>;

/** A case nobody took: the coordinator of the region assigns it, or leaves it with its owner (R142). */
export function AssignCase({ escalated }: { readonly escalated: AtRevision<Escalation> }) {
  const { data, revision } = escalated;
  const unitName = useUnitNames();
  const [keeping, setKeeping] = useState(false);
  const { notTakenBy, since, ownerUnit, note, now } = data;
  return (
    <Page title={`Toewijzen: ${now.name ?? 'naam niet zichtbaar'}`} tabTitle="Toewijzen">
      <SummaryList
        lines={[
          { name: 'Nu verantwoordelijk', value: unitName(ownerUnit) },
          {
            name: 'Niet aangenomen door',
            value: `${unitName(notTakenBy)}: ${whyNotTaken(data)}`,
          },
          { name: 'Sinds', value: <DateText day={since} /> },
        ]}
      />
      <Section title="Notitie bij het aanbod">
        <p className="offers-note">{note}</p>
      </Section>
      <SeenNow seen={now} title="Wat u van de zaak ziet" />
      <Section title="Wie helpt deze persoon verder?">
        <AssignForm
          escalated={data}
          revision={revision}
          onKeep={() => {
            setKeeping(true);
          }}
        />
      </Section>
      <KeepDialog
        open={keeping}
        onClose={() => {
          setKeeping(false);
        }}
        arrangementId={data.arrangementId}
        revision={revision}
        owner={unitName(ownerUnit)}
      />
    </Page>
  );
}

function whyNotTaken({ cause, reason }: Escalation): string {
  if (cause === 'expired') return 'geen antwoord op tijd';
  return reason === undefined ? 'geweigerd' : `“${DECLINE_REASONS[reason]}”`;
}

interface AssignFormProps {
  readonly escalated: Escalation;
  readonly revision: number;
  readonly onKeep: () => void;
}

function AssignForm({ escalated, revision, onKeep }: AssignFormProps) {
  const { arrangementId, ownerUnit } = escalated;
  const { today, unit } = useMe();
  const navigate = useNavigate();
  const unitName = useUnitNames();
  const region = useUnits().data?.find(({ id }) => id === unit)?.region;
  const form = useForm<OfferValues>({ shouldFocusError: false, defaultValues: EMPTY_OFFER });
  useEffect(() => {
    if (region !== undefined && form.getValues('region') === '') form.setValue('region', region);
  }, [form, region]);
  const { toUnit } = form.watch();
  const preview = usePreview(arrangementId, toUnit);
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: (body: Dto<'AssignHandoverDto'>, attempt) =>
      api.POST('/arrangements/{arrangementId}/handover/assignment', {
        params: { path: { arrangementId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: (_, { toUnit: to }) => {
      say({ kind: 'ok', title: 'Zaak toegewezen', text: `${unitName(to)} heeft nu een aanbod.` });
      void navigate('/aanbiedingen?bekijk=toewijzen');
    },
  });
  return (
    <>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Zaak toewijzen"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={(values) => {
          const fault = noReceiver(values);
          if (fault !== undefined) {
            form.setError('region', { message: fault });
            return undefined;
          }
          const hash = preview.data?.data.contentHash;
          return hash === undefined
            ? undefined
            : write({ ...offerTerms(values, hash), reason: values.why.trim() });
        }}
        otherwise={<Button onClick={onKeep}>Bij {unitName(ownerUnit)} laten…</Button>}
      >
        <ReceiverFields form={form} owner={ownerUnit} />
        <GroundShown preview={preview.data?.data} />
        <TextArea
          form={form}
          name="why"
          label="Waarom deze organisatie?"
          hint="De persoon kan dit ook lezen."
          maxLength={WHY_MAX}
        />
        <TextArea form={form} name="note" label="Wat moet de organisatie weten?" maxLength={NOTE_MAX} />
        <DateField
          form={form}
          name="contactOn"
          label="Dag van het gesprek met de persoon"
          hint="Binnen vier weken, bijvoorbeeld 15-3-2022"
          validate={(day) => contactDayFault(day, today)}
        />
      </Form>
    </>
  );
}

function GroundShown({ preview }: { readonly preview: Dto<'HandoverPreviewDto'> | undefined }) {
  if (preview === undefined || preview.groundNeeded === 'legal-task') return null;
  return preview.consentInForce ? (
    <p>De persoon gaf toestemming om te delen met {preview.toUnitName}.</p>
  ) : (
    <Alert kind="warning" title={`Er is geen toestemming om te delen met ${preview.toUnitName}`}>
      <p>
        Toewijzen geeft geen grond om te delen. Kies een andere organisatie, of vraag de verantwoordelijke
        organisatie om de toestemming van de persoon vast te leggen.
      </p>
    </Alert>
  );
}
