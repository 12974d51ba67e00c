import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { problemOf } from '../../api/problem';
import {
  Alert,
  CheckboxField,
  Form,
  Loading,
  Money,
  Refusal,
  Section,
  SummaryList,
  TextArea,
  TextField,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { AfterAcceptance, SeenNow } from '../received-offers/offer-preview';
import { GroundNeeded } from './ground-needed';
import { movesAlong } from './moves-along';
import type { OfferValues } from './offer-values';
import type { SeenPreview } from './offer-handover';
import { usePreview, type Preview } from './use-preview';

interface StepProps {
  readonly form: UseFormReturn<OfferValues>;
  readonly onDone: (seen: SeenPreview) => void;
}

/** What the receiver sees now and gets after acceptance, what moves along, and what sharing rests on. */
export function ContentStep({ form, onDone }: StepProps) {
  const { file } = useCase();
  const [asked, setAsked] = useState(0);
  const toUnit = useWatch({ control: form.control, name: 'toUnit' });
  const { data, error } = usePreview(file.arrangementId, toUnit);
  if (data === undefined)
    return error === null ? <Loading what="wat er meegaat" /> : <Refusal problem={problemOf(error)} />;
  const { data: preview, revision } = data;
  return (
    <>
      <Moves preview={preview} />
      <div className="offers-sides">
        <SeenNow seen={preview.now} title="Dit ziet de ontvanger nu" />
        <AfterAcceptance
          title="Dit na aanname"
          after={{
            personalData: preview.personalData,
            alongWithPerson: preview.alongWithPerson,
            diagnoses: preview.diagnoses.length,
            considerations: preview.considerations.length,
            referrals: preview.referrals.length,
          }}
        />
      </div>
      <Ground form={form} preview={preview} />
      <NoGround asked={hasGround(preview) ? 0 : asked} />
      <Form
        form={form}
        submit="Verder naar notitie en gesprek"
        onSubmit={({ override }) => {
          if (!hasGround(preview) && !override) setAsked((times) => times + 1);
          else onDone({ toUnit, contentHash: preview.contentHash, revision });
        }}
      >
        <Override form={form} preview={preview} />
      </Form>
    </>
  );
}

function Moves({ preview }: { readonly preview: Preview }) {
  const { file } = useCase();
  const { items, open, cents, waitsCents, tasks, referrals } = movesAlong(file.items, preview);
  return (
    <Section title={`Wat gaat mee naar ${preview.toUnitName}`}>
      <SummaryList
        lines={[
          { name: 'Onderdelen', value: `${items}, waarvan ${open} nog open` },
          {
            name: 'Afgesproken bedrag',
            value: (
              <>
                <Money cents={cents} />
                {waitsCents === 0 ? null : (
                  <>
                    , waarvan <Money cents={waitsCents} /> nog wacht op de kassier
                  </>
                )}
              </>
            ),
          },
          { name: 'Taken', value: String(tasks) },
          { name: 'Uitgezette onderdelen', value: String(referrals) },
        ]}
      />
      <p>Afspraken blijven gelden. De organisatie die het geld reserveerde, blijft betalen.</p>
    </Section>
  );
}

interface GroundProps {
  readonly form: UseFormReturn<OfferValues>;
  readonly preview: Preview;
}

/** Whether there is a ground by law or consent; without one a caseworker cannot go on. */
function hasGround({ groundNeeded, consentInForce }: Preview): boolean {
  return groundNeeded === 'legal-task' || consentInForce;
}

function Ground({ form, preview }: GroundProps) {
  const override = useWatch({ control: form.control, name: 'override' });
  useEffect(() => {
    if (hasGround(preview)) form.setValue('override', false);
  }, [form, preview]);
  return (
    <Section title="Grond om te delen">
      {override && !hasGround(preview) ? (
        <Alert kind="warning" title="U deelt zonder toestemming van de persoon">
          <p>Uw reden en de wettelijke grond staan op het overdrachtsbewijs van beide organisaties.</p>
        </Alert>
      ) : (
        <GroundNeeded toUnit={preview.toUnit} preview={preview} />
      )}
    </Section>
  );
}

/** What is in the way, with the focus on it: there is no field that could say so. */
function NoGround({ asked }: { readonly asked: number }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asked > 0) place.current?.focus();
  }, [asked]);
  if (asked === 0) return null;
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert kind="error" title="Er is nog geen grond om te delen">
        <p>Leg eerst de toestemming van de persoon vast, of kies een andere ontvanger.</p>
      </Alert>
    </div>
  );
}

/** A coordinator may share without consent, with a reason and a law that allows it (R036). */
function Override({ form, preview }: GroundProps) {
  const { roles } = useMe();
  const override = useWatch({ control: form.control, name: 'override' });
  if (hasGround(preview) || !roles.includes('coordinator')) return null;
  return (
    <>
      <CheckboxField
        form={form}
        name="override"
        label="Delen zonder toestemming"
        hint="Dit mag alleen een coördinator, met een reden en een wettelijke grond."
      />
      {override ? (
        <>
          <TextArea
            form={form}
            name="overrideReason"
            label="Waarom kan de overdracht niet wachten?"
            maxLength={2000}
            rows={3}
          />
          <TextField
            form={form}
            name="legalBasis"
            label="Wet en artikel"
            hint="Bijvoorbeeld: AVG artikel 6 lid 1 onder d"
            maxLength={500}
          />
        </>
      ) : null}
    </>
  );
}
