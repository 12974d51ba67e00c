import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import {
  Button,
  ButtonRow,
  Form,
  Loading,
  NotAvailable,
  RadioField,
  Section,
  SelectField,
  StatusTag,
  TextArea,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { choicesOf } from '../case/action';
import { useCase } from '../case/use-case';
import { usePriorProvisions, type Offer } from './use-offers';

interface PriorStepProps {
  readonly offer: Offer;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const OUTCOMES: Readonly<Record<Dto<'ConsiderProvisionDto'>['outcome'], string>> = {
  used: 'Wordt gebruikt',
  'not-available': 'Niet beschikbaar',
  'not-fitting': 'Past niet',
  exhausted: 'Is op',
  'refused-by-owner': 'Geweigerd door de beheerder',
};

/** Which regular and sector provisions were looked at; needed before money of the mobility team. */
export function PriorStep({ offer, onNext, onBack }: PriorStepProps) {
  const { data, error, refetch } = usePriorProvisions();
  return (
    <Section title={`Wat is er al, voor: ${offer.nameNl}`}>
      {offer.moneyAdvice === undefined ? null : <p>{offer.moneyAdvice}</p>}
      <p>Betaalt het mobiliteitsteam mee, dan zijn eerst deze vier groepen bekeken. Anders kunt u verder.</p>
      {data === undefined && error === null ? <Loading what="de voorzieningen" /> : null}
      {data === undefined && error !== null ? (
        <NotAvailable what="de lijst met voorzieningen" onRetry={() => void refetch()} />
      ) : null}
      <ul>
        {data?.groups.map(({ group, nameNl, considered }) => (
          <li key={group}>
            {nameNl}{' '}
            <StatusTag kind={considered ? 'done' : 'neutral'}>
              {considered ? 'Bekeken' : 'Nog niet bekeken'}
            </StatusTag>
          </li>
        ))}
      </ul>
      {data === undefined ? null : <Consider groups={data.groups} />}
      <ButtonRow>
        <Button kind="primary" onClick={onNext}>
          Verder
        </Button>
        <Button onClick={onBack}>Iets anders kiezen</Button>
      </ButtonRow>
    </Section>
  );
}

const EMPTY = { provision: '', outcome: '', reason: '' };

function Consider({ groups }: { readonly groups: Dto<'PriorProvisionsDto'>['groups'] }) {
  const { file } = useCase();
  const { today } = useMe();
  const { arrangementId, revision } = file;
  const form = useForm({ defaultValues: EMPTY, shouldFocusError: false });
  const { write, busy, problem } = useWrite({
    arrangementId,
    revision,
    send: (body: Dto<'ConsiderProvisionDto'>, { key, revision: based }) =>
      api.POST('/arrangements/{arrangementId}/prior-provision-considerations', {
        params: { path: { arrangementId } },
        headers: writing(key, based),
        body,
      }),
    done: () => {
      form.reset(EMPTY);
    },
  });
  const all = groups.flatMap(({ group, nameNl, provisions }) =>
    provisions.map((one) => ({ ...one, group, groupName: nameNl })),
  );
  return (
    <details className="mr-details">
      <summary>Een voorziening bekijken</summary>
      <Form
        form={form}
        submit="Vastleggen"
        busy={busy}
        problem={problem}
        onSubmit={({ provision, outcome, reason }) => {
          const chosen = all.find((one) => one.provision === provision);
          if (chosen === undefined) return undefined;
          return write({
            group: chosen.group,
            provision,
            outcome: outcome as Dto<'ConsiderProvisionDto'>['outcome'],
            reason,
            consideredOn: today,
          });
        }}
      >
        <SelectField
          form={form}
          name="provision"
          label="Voorziening"
          choices={all.map(({ provision, nameNl, groupName }) => ({
            value: provision,
            label: `${groupName}: ${nameNl}`,
          }))}
        />
        <RadioField form={form} name="outcome" label="Uitkomst" choices={choicesOf(OUTCOMES)} />
        <TextArea form={form} name="reason" label="Waarom" maxLength={1000} rows={2} />
      </Form>
    </details>
  );
}
