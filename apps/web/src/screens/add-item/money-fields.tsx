import { useWatch, type UseFormReturn } from 'react-hook-form';
import { CheckboxField, Details, Money, MoneyField, RadioField, TextArea, TextField } from '../../parts';
import { VAT } from '../../words/items';
import { choicesOf } from '../case/action';
import type { Funder } from './funders';
import { fundingFault, type ItemTyped } from './item-body';
import type { Offer } from './use-offers';

interface MoneyFieldsProps {
  readonly form: UseFormReturn<ItemTyped>;
  readonly funders: readonly Funder[];
  /** The highest price of the service, where it has one, and on which basis. */
  readonly maximum: Pick<Offer, 'maximum' | 'vat'> | undefined;
}

const PERCENT = /^(?:\d|[1-9]\d)$/;

/** For how much, on which VAT basis, and who pays which part. */
export function MoneyFields({ form, funders, maximum }: MoneyFieldsProps) {
  const [vat, vatPercent] = useWatch({ control: form.control, name: ['vat', 'vatPercent'] });
  const open = funders.flatMap((funder, at) => (funder.open === 'no' ? [] : [{ funder, at }]));
  const closed = funders.filter(({ open: state }) => state === 'no');
  return (
    <>
      <Maximum maximum={maximum} />
      <MoneyField form={form} name="price" label="Prijs" />
      <RadioField form={form} name="vat" label="De prijs is" choices={choicesOf(VAT)} />
      {vat === 'incl' || vatPercent !== '' || isOnOtherBasis(vat, maximum) ? (
        <TextField
          form={form}
          name="vatPercent"
          label="Btw in procenten"
          inputMode="numeric"
          maxLength={2}
          width="short"
          validate={(typed) => (PERCENT.test(typed) ? undefined : 'Vul een heel getal in, zoals 21.')}
          optional
        />
      ) : null}
      <fieldset className="utrecht-form-fieldset mr-field">
        <legend className="mr-label">Wie betaalt wat</legend>
        <p className="mr-hint">Vul alleen in wie betaalt. Samen is dat precies de prijs.</p>
        <div className="add-item-funders">
          {open.map(({ funder: { id, nameNl, open: state, sentence }, at }) => (
            <MoneyField
              key={id}
              form={form}
              name={`amounts.${at}`}
              label={nameNl}
              hint={state === 'check' && sentence !== undefined ? `Te controleren: ${sentence}` : 'In euro'}
              optional
            />
          ))}
        </div>
        {closed.length === 0 ? null : (
          <Details summary="Wie nu niet kan betalen, en waarom">
            <ul className="add-item-not">
              {closed.map(({ id, nameNl, sentence }) => (
                <li key={id}>
                  {nameNl}: {sentence}
                </li>
              ))}
            </ul>
          </Details>
        )}
        <Sum form={form} />
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
      <CheckboxField
        form={form}
        name="notInitialEducation"
        label="Dit is geen opleiding die de overheid al betaalt"
        hint="Nodig bij scholing als het mobiliteitsteam meebetaalt."
      />
    </>
  );
}

/** The price and its maximum compare only when one knows how much VAT stands between them (R043). */
function isOnOtherBasis(vat: string, maximum: MoneyFieldsProps['maximum']): boolean {
  return vat === 'ex' && maximum?.maximum !== undefined && maximum.vat === 'incl';
}

const BASIS = { ex: ', exclusief btw', incl: ', inclusief btw', unknown: '' } as const;

function Maximum({ maximum }: Pick<MoneyFieldsProps, 'maximum'>) {
  if (maximum?.maximum === undefined) return null;
  return (
    <p>
      Voor dit onderdeel geldt een hoogste prijs van <Money cents={maximum.maximum.cents} />
      {BASIS[maximum.vat ?? 'unknown']}.
    </p>
  );
}

/** Whether the parts add up, while one types; said aloud only when the form is sent. */
function Sum({ form }: Pick<MoneyFieldsProps, 'form'>) {
  const [price, amounts] = useWatch({ control: form.control, name: ['price', 'amounts'] });
  if (price === '') return null;
  return <p className="add-item-sum">{fundingFault({ price, amounts }) ?? 'De bedragen kloppen.'}</p>;
}
