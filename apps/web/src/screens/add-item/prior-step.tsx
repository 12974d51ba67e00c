import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { revisionOf } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import { StaleSave } from '../../frame/stale-save';
import {
  announce,
  ButtonRow,
  Form,
  Link,
  Loading,
  NotAvailable,
  RadioField,
  Section,
  SelectField,
  StatusTag,
  TextArea,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { PROVISION_OUTCOMES } from '../../words/provisions';
import { choicesOf } from '../case/action';
import { useCase } from '../case/use-case';
import { usePriorProvisions, type Offer } from './use-offers';

interface PriorStepProps {
  readonly offer: Offer;
  readonly nextTo: string;
  readonly backTo: string;
  /** Of the case as this page saw it, with what it stored itself since. */
  readonly revision: number;
  readonly onStored: (revision: number) => void;
}

/** Which regular and sector provisions were looked at; needed before money of the mobility team. */
export function PriorStep({ offer, nextTo, backTo, revision, onStored }: PriorStepProps) {
  const { data, error, refetch } = usePriorProvisions();
  return (
    <Section title="Voorliggende voorzieningen">
      {offer.moneyAdvice === undefined ? null : <p>{offer.moneyAdvice}</p>}
      <p>Betaalt het mobiliteitsteam mee, dan zijn eerst deze vier groepen bekeken. Anders kunt u verder.</p>
      {data === undefined && error === null ? <Loading what="de voorzieningen" /> : null}
      {data === undefined && error !== null ? (
        <NotAvailable what="de lijst met voorzieningen" onRetry={() => void refetch()} />
      ) : null}
      <ul>
        {data?.groups.map(({ group, nameNl, considered, provisions }) => (
          <li key={group}>
            {nameNl}{' '}
            <StatusTag kind={considered ? 'done' : 'neutral'}>
              {considered ? 'Bekeken' : 'Nog niet bekeken'}
            </StatusTag>
            {considered ? <Seen provisions={provisions} /> : null}
          </li>
        ))}
      </ul>
      {data === undefined ? null : <Consider groups={data.groups} revision={revision} onStored={onStored} />}
      <ButtonRow>
        <Link as="primary-button" to={nextTo}>
          Verder
        </Link>
        <Link as="button" to={backTo}>
          Iets anders kiezen
        </Link>
      </ButtonRow>
    </Section>
  );
}

type Group = Dto<'PriorProvisionsDto'>['groups'][number];

/** What came of each provision that was looked at. */
function Seen({ provisions }: Pick<Group, 'provisions'>) {
  return (
    <ul>
      {provisions.map(({ provision, nameNl, outcome, reason }) =>
        outcome === undefined ? null : (
          <li key={provision}>
            {nameNl}: {PROVISION_OUTCOMES[outcome].toLowerCase()}. {reason}
          </li>
        ),
      )}
    </ul>
  );
}

const EMPTY = { provision: '', outcome: '', reason: '' };

interface ConsiderProps extends Pick<PriorStepProps, 'revision' | 'onStored'> {
  readonly groups: readonly Group[];
}

function Consider({ groups, revision, onStored }: ConsiderProps) {
  const { file } = useCase();
  const { today } = useMe();
  const { arrangementId } = file;
  const form = useForm({ defaultValues: EMPTY, shouldFocusError: false });
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: async (body: Dto<'ConsiderProvisionDto'>, { key, revision: based }) => {
      const answered = await api.POST('/arrangements/{arrangementId}/prior-provision-considerations', {
        params: { path: { arrangementId } },
        headers: writing(key, based),
        body,
      });
      // The item that follows is based on what one stored oneself a moment ago, not surprised by it.
      if (answered.response.ok) onStored(revisionOf(answered.response));
      return answered;
    },
    staysOpen: true,
    done: () => {
      form.reset(EMPTY);
      announce('Voorziening vastgelegd.');
    },
  });
  const all = groups.flatMap(({ group, nameNl, provisions }) =>
    provisions.map((one) => ({ ...one, group, groupName: nameNl })),
  );
  return (
    <details className="mr-details add-item-consider">
      <summary>Een voorziening bekijken</summary>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Vastleggen"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
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
        <RadioField form={form} name="outcome" label="Uitkomst" choices={choicesOf(PROVISION_OUTCOMES)} />
        <TextArea form={form} name="reason" label="Waarom" maxLength={1000} rows={2} />
      </Form>
    </details>
  );
}
