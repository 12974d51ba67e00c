import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useRegions } from '../../api/regions';
import { useUnits, type Unit } from '../../api/units';
import { Loading, NotAvailable, RadioField, SelectField } from '../../parts';
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
  useOnlyTeam(form, units.data && teams.map(({ id }) => id));
  if (units.error !== null && units.data === undefined)
    return <NotAvailable what="de lijst met organisaties" onRetry={() => void units.refetch()} />;
  // A list without its choices would show nothing chosen where something is.
  if (units.data === undefined || (regions.data === undefined && regions.error === null))
    return <Loading what="de organisaties" />;
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label="Soort organisatie"
        choices={receivingKinds(units.data).map((one) => ({ value: one, label: UNIT_KINDS[one] }))}
      />
      <SelectField
        form={form}
        name="region"
        label="Arbeidsmarktregio"
        choices={(regions.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Team form={form} teams={teams} chosenWhere={kind !== '' && region !== ''} />
      {withPerson && teams.some(({ id }) => id === toUnit) ? <Person form={form} toUnit={toUnit} /> : null}
    </>
  );
}

interface TeamProps {
  readonly form: UseFormReturn<OfferValues>;
  readonly teams: readonly Unit[];
  readonly chosenWhere: boolean;
}

function Team({ form, teams, chosenWhere }: TeamProps) {
  if (!chosenWhere) return null;
  const [only, another] = teams;
  if (only === undefined) return <p>In deze regio is er geen ander team van deze soort.</p>;
  if (another === undefined)
    return (
      <p>
        Team: <b>{only.name}</b>
      </p>
    );
  return (
    <RadioField
      form={form}
      name="toUnit"
      label="Team"
      choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** One team needs no choice; and a team of another organisation or region is no choice any more. */
function useOnlyTeam(form: UseFormReturn<OfferValues>, teams: readonly string[] | undefined): void {
  const known = teams?.join(' ');
  useEffect(() => {
    if (known === undefined) return;
    const ids = known === '' ? [] : known.split(' ');
    const chosen = form.getValues('toUnit');
    if (ids.includes(chosen)) return;
    form.setValue('toUnit', ids.length === 1 ? (ids[0] ?? '') : '');
    form.setValue('receiver', '');
  }, [form, known]);
}

/** @returns what is wrong with the place that was chosen, where no field of its own can say so. */
export function noReceiver({ toUnit, receiver }: OfferValues): string | undefined {
  if (toUnit === '') return 'Kies een andere regio of een andere soort organisatie.';
  return receiver === '' ? 'Bij dit team werkt nu niemand die een zaak kan aannemen.' : undefined;
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
