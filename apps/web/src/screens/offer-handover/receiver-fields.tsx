import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useRegions } from '../../api/regions';
import { useUnits } from '../../api/units';
import { NotAvailable, RadioField, SelectField } from '../../parts';
import { UNIT_KINDS } from '../../words/unit-kinds';
import { useReceivers } from '../received-offers/use-offers';
import type { OfferValues } from './offer-values';
import { receivingKinds, teamsOf } from './teams';

interface ReceiverFieldsProps {
  readonly form: UseFormReturn<OfferValues>;
  /** Has the case already. */
  readonly owner: string;
  /** A single item goes to a team; a case to a person there. */
  readonly withPerson?: boolean;
}

/** Organisation, then team, then the person there: somebody who works with cases (R033). */
export function ReceiverFields({ form, owner, withPerson = true }: ReceiverFieldsProps) {
  const units = useUnits();
  const regions = useRegions();
  const { kind, region, toUnit } = form.watch();
  const teams = teamsOf(units.data ?? [], { kind, region, not: owner });
  useOnlyTeam(
    form,
    teams.map(({ id }) => id),
  );
  if (units.error !== null && units.data === undefined)
    return <NotAvailable what="de lijst met organisaties" onRetry={() => void units.refetch()} />;
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label="Soort organisatie"
        choices={receivingKinds(units.data ?? []).map((one) => ({ value: one, label: UNIT_KINDS[one] }))}
      />
      <SelectField
        form={form}
        name="region"
        label="Arbeidsmarktregio"
        choices={(regions.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      {kind === '' || region === '' ? null : teams.length === 0 ? (
        <p>In deze regio is er geen ander team van deze soort.</p>
      ) : (
        <RadioField
          form={form}
          name="toUnit"
          label="Team"
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {withPerson && teams.some(({ id }) => id === toUnit) ? <Person form={form} toUnit={toUnit} /> : null}
    </>
  );
}

/** One team needs no choice; and a team of another organisation or region is no choice any more. */
function useOnlyTeam(form: UseFormReturn<OfferValues>, teams: readonly string[]): void {
  const known = teams.join(' ');
  useEffect(() => {
    const ids = known === '' ? [] : known.split(' ');
    const chosen = form.getValues('toUnit');
    if (ids.length === 0 || ids.includes(chosen)) return;
    form.setValue('toUnit', ids.length === 1 ? (ids[0] ?? '') : '');
    form.setValue('receiver', '');
  }, [form, known]);
}

function Person({ form, toUnit }: { readonly form: UseFormReturn<OfferValues>; readonly toUnit: string }) {
  const { data, error, refetch } = useReceivers(toUnit);
  useEffect(() => {
    const chosen = form.getValues('receiver');
    if (data !== undefined && chosen !== '' && !data.some(({ accountId }) => accountId === chosen))
      form.setValue('receiver', '');
  }, [data, form]);
  if (error !== null) return <NotAvailable what="de lijst met medewerkers" onRetry={() => void refetch()} />;
  if (data?.length === 0) return <p>Bij dit team werkt nu niemand die een zaak kan aannemen.</p>;
  return (
    <SelectField
      form={form}
      name="receiver"
      label="Persoon"
      hint="Wie daar de persoon gaat spreken. Het team kan bij het aannemen een collega kiezen."
      choices={(data ?? []).map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
    />
  );
}
