import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import {
  Alert,
  Button,
  CheckboxField,
  DateField,
  daysBetween,
  Form,
  Money,
  MoneyField,
  parseDay,
  RadioField,
  TextArea,
  TextField,
} from '../../parts';
import { VAT } from '../../words/items';
import { choicesOf } from '../case/action';
import { fundingFault, type ItemTyped } from './item-body';
import type { Offer } from './use-offers';

interface DescribeItemProps {
  readonly form: UseFormReturn<ItemTyped>;
  readonly offer: Offer;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** With whom, when, for how much, and who pays. */
export function DescribeItem({ form, offer, onNext, onBack }: DescribeItemProps) {
  const [fault, setFault] = useState<string>();
  const next = (typed: ItemTyped): void => {
    const wrong = fundingFault(typed);
    setFault(wrong);
    if (wrong === undefined) onNext();
  };
  return (
    <Form
      form={form}
      submit="Controleren"
      onSubmit={next}
      otherwise={<Button onClick={onBack}>Terug</Button>}
    >
      <TextArea form={form} name="description" label="Wat spreken we af" maxLength={1000} rows={3} />
      <TextField
        form={form}
        name="provider"
        label="Aanbieder"
        hint="Leeg als u eerst offertes vraagt."
        optional
      />
      <DateField form={form} name="plannedFrom" label="Van" />
      <DateField
        form={form}
        name="plannedUntil"
        label="Tot en met"
        validate={(day) => {
          const from = parseDay(form.getValues('plannedFrom'));
          return from !== undefined && daysBetween(from, day) < 0
            ? 'De laatste dag ligt vóór de eerste.'
            : undefined;
        }}
      />
      {offer.maximum === undefined ? null : (
        <p>
          Voor dit onderdeel geldt een hoogste prijs van <Money cents={offer.maximum.cents} />.
        </p>
      )}
      <MoneyField form={form} name="price" label="Prijs" />
      <RadioField form={form} name="vat" label="De prijs is" choices={choicesOf(VAT)} />
      <TextField
        form={form}
        name="vatPercent"
        label="Btw in procenten"
        inputMode="numeric"
        maxLength={2}
        width="short"
        optional
      />
      <fieldset className="utrecht-form-fieldset mr-field">
        <legend className="mr-label">Wie betaalt wat</legend>
        <p className="mr-hint">Samen precies de prijs.</p>
        {offer.funders.map(({ id, nameNl, open, sentence }, at) =>
          open === 'no' ? (
            <p key={id} className="add-item-not">
              {nameNl}: {sentence}
            </p>
          ) : (
            <MoneyField
              key={id}
              form={form}
              name={`amounts.${at}`}
              label={nameNl}
              {...(open === 'check' && sentence !== undefined ? { hint: `Te controleren: ${sentence}` } : {})}
              optional
            />
          ),
        )}
        {fault === undefined ? null : (
          <div role="alert">
            <Alert kind="error" title={fault} />
          </div>
        )}
      </fieldset>
      <TextArea
        form={form}
        name="regularShortfall"
        label="Waarom gewoon geld niet genoeg is"
        hint="Nodig als het mobiliteitsteam meebetaalt."
        maxLength={1000}
        rows={2}
        optional
      />
      <CheckboxField form={form} name="employerPart" label="De werkgever doet hieraan mee" />
      <CheckboxField form={form} name="notInitialEducation" label="Dit is geen eerste opleiding" />
    </Form>
  );
}
