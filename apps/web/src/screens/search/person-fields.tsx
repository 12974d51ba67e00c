import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useMunicipalities } from '../../api/regions';
import { asSentence, CheckboxField, DateField, SelectField, TextArea, TextField } from '../../parts';
import { CHANNELS } from '../../words/channels';
import { useMayUseBsn } from '../../session/may-use-bsn';
import { channelFault, type PersonTyped } from './person-body';
import { bsnFault } from './query';

interface PersonFieldsProps {
  readonly form: UseFormReturn<PersonTyped>;
}

/** Who somebody is, where he or she lives and how to reach the person. */
export function PersonFields({ form }: PersonFieldsProps) {
  const mayUseBsn = useMayUseBsn();
  return (
    <>
      <TextField form={form} name="firstNames" label="Voornamen" />
      <TextField form={form} name="prefix" label="Tussenvoegsel" maxLength={20} width="short" optional />
      <TextField form={form} name="surname" label="Achternaam" />
      <DateField form={form} name="birthDate" label="Geboortedatum" />
      {mayUseBsn ? (
        <TextField
          form={form}
          name="bsn"
          label="BSN"
          inputMode="numeric"
          maxLength={13}
          width="short"
          validate={bsnFault}
          optional
        />
      ) : null}
      <AddressFields form={form} />
      <ReachFields form={form} />
      <TextArea
        form={form}
        name="otherPersonReason"
        label="Waarom dit iemand anders is"
        hint="Alleen nodig als er iemand is die erop lijkt."
        maxLength={1000}
        rows={2}
        optional
      />
    </>
  );
}

function AddressFields({ form }: PersonFieldsProps) {
  const municipalities = useMunicipalities();
  return (
    <>
      <SelectField
        form={form}
        name="municipality"
        label="Gemeente"
        hint="De centrumgemeente van de regio waar de persoon woont."
        choices={municipalities}
      />
      <TextField form={form} name="street" label="Straat" optional />
      <TextField form={form} name="houseNumber" label="Huisnummer" maxLength={20} width="short" optional />
      <TextField form={form} name="postcode" label="Postcode" maxLength={7} width="short" optional />
      <TextField form={form} name="town" label="Plaats" maxLength={100} optional />
      <CheckboxField form={form} name="secrecy" label="Het adres is geheim" />
    </>
  );
}

function ReachFields({ form }: PersonFieldsProps) {
  const [telephone, email] = useWatch({ control: form.control, name: ['telephone', 'email'] });
  // A fault about the number or the address is over once that is there.
  useEffect(() => {
    if (form.getFieldState('channel').error !== undefined) void form.trigger('channel');
  }, [form, telephone, email]);
  return (
    <>
      <TextField
        form={form}
        name="telephone"
        label="Telefoon"
        inputMode="tel"
        maxLength={20}
        width="middle"
        optional
      />
      <TextField
        form={form}
        name="email"
        label="E-mail"
        inputMode="email"
        maxLength={254}
        width="middle"
        optional
      />
      <SelectField
        form={form}
        name="channel"
        label="Hoe wil de persoon bereikt worden"
        choices={Object.entries(CHANNELS).map(([value, name]) => ({
          value,
          label: asSentence(name),
        }))}
        validate={(channel) => channelFault(channel, form.getValues())}
        optional
      />
    </>
  );
}
