import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { api, writing } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Loading, NotAvailable, Page, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase, useRevisionAtOpening } from '../case/use-case';
import { CheckItem } from './check-item';
import { ChooseOffer } from './choose-offer';
import { DescribeItem } from './describe-item';
import { itemBody, type ItemTyped } from './item-body';
import { PriorStep } from './prior-step';
import { useOffers } from './use-offers';
import './add-item.css';

const STEPS = ['Kiezen', 'Wat er al is', 'Afspraak', 'Controleren'];

/** C5 Onderdeel toevoegen: what is possible, what comes first, what is agreed, and a look before it is stored. */
export function AddItem() {
  const { file } = useCase();
  const { today } = useMe();
  const navigate = useNavigate();
  const revision = useRevisionAtOpening();
  const { data: offers, error, refetch } = useOffers();
  const [parameters, setParameters] = useSearchParams();
  const [catalogueId, setCatalogueId] = useState(parameters.get('wat') ?? undefined);
  const offer = offers?.find(({ id }) => id === catalogueId);
  const asked = Number(parameters.get('stap') ?? '1');
  const step = offer === undefined ? 1 : Math.min(Math.max(asked, 1), STEPS.length);
  const form = useForm<ItemTyped>({ defaultValues: emptyItem(today), shouldFocusError: false });
  const { arrangementId } = file;
  const base = `/zaken/${arrangementId}`;
  const go = (next: number, what = catalogueId): void => {
    setParameters({ stap: String(next), ...(what === undefined ? {} : { wat: what }) });
  };
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: (body: ReturnType<typeof itemBody>, { key, revision: based }) =>
      api.POST('/arrangements/{arrangementId}/items', {
        params: { path: { arrangementId } },
        headers: writing(key, based),
        body,
      }),
    done: () => {
      say({
        kind: 'ok',
        title: 'Onderdeel toegevoegd',
        text: 'Het staat in het concept. Het geldt zodra het plan is vastgesteld.',
      });
      void navigate(`${base}/plan`);
    },
  });
  return (
    <Page title="Onderdeel toevoegen">
      <p className="add-item-steps">
        Stap {step} van {STEPS.length}: {STEPS[step - 1]}
      </p>
      <StaleSave stale={stale} />
      {offers === undefined ? <Waiting failed={error !== null} onRetry={() => void refetch()} /> : null}
      {offers !== undefined && step === 1 ? (
        <ChooseOffer
          offers={offers}
          onChoose={(id) => {
            setCatalogueId(id);
            go(2, id);
          }}
        />
      ) : null}
      {offer !== undefined && step === 2 ? (
        <PriorStep
          offer={offer}
          onNext={() => {
            go(3);
          }}
          onBack={() => {
            go(1);
          }}
        />
      ) : null}
      {offer !== undefined && step === 3 ? (
        <DescribeItem
          form={form}
          offer={offer}
          onNext={() => {
            go(4);
          }}
          onBack={() => {
            go(2);
          }}
        />
      ) : null}
      {offer !== undefined && step === 4 ? (
        <CheckItem
          offer={offer}
          typed={form.getValues()}
          busy={busy}
          problem={stale === undefined ? problem : undefined}
          onBack={() => {
            go(3);
          }}
          onSend={() => void write(itemBody(offer.id, form.getValues(), offer.funders))}
        />
      ) : null}
    </Page>
  );
}

function Waiting({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  return failed ? <NotAvailable what="het aanbod" onRetry={onRetry} /> : <Loading what="het aanbod" />;
}

function emptyItem(today: string): ItemTyped {
  return {
    description: '',
    provider: '',
    plannedFrom: typedDay(today),
    plannedUntil: '',
    price: '',
    vat: '',
    vatPercent: '',
    amounts: [],
    regularShortfall: '',
    employerPart: false,
    notInitialEducation: false,
  };
}
