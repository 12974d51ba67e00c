import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { api, writing } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Loading, NotAvailable, Page, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { AgreementStep } from './agreement-step';
import { CheckItem } from './check-item';
import { ChooseOffer } from './choose-offer';
import { fundersFor } from './funders';
import { emptyItem, itemBody, type ItemTyped } from './item-body';
import { MoneyStep } from './money-step';
import { PriorStep } from './prior-step';
import { AGREEMENT, CHECK, CHOOSE, MONEY, PRIOR, stepOf, STEPS } from './steps';
import { useOffers, type Offer } from './use-offers';
import './add-item.css';

/** C5 Onderdeel toevoegen: what is possible, what comes first, what is agreed, who pays, and a look before it is stored. */
export function AddItem() {
  const { data: offers, error, refetch } = useOffers();
  return (
    <Page title="Onderdeel toevoegen">
      {offers === undefined && error === null ? <Loading what="het aanbod" /> : null}
      {offers === undefined && error !== null ? (
        <NotAvailable what="het aanbod" onRetry={() => void refetch()} />
      ) : null}
      {offers === undefined ? null : <Steps offers={offers} />}
    </Page>
  );
}

/** Address of a step, within this screen. */
function addressOf(step: number, what: string | null, text: string): string {
  const parameters = new URLSearchParams({ stap: String(step) });
  if (what !== null) parameters.set('wat', what);
  if (text !== '') parameters.set('zoek', text);
  return `?${parameters.toString()}`;
}

function Steps({ offers }: { readonly offers: readonly Offer[] }) {
  const { file } = useCase();
  const { today } = useMe();
  const navigate = useNavigate();
  const [revision, setRevision] = useState(file.revision);
  const [parameters, setParameters] = useSearchParams();
  const what = parameters.get('wat');
  // The field must not wait for the address: what is typed shows at once.
  const [text, setText] = useState(parameters.get('zoek') ?? '');
  const offer = offers.find(({ id }) => id === what);
  const form = useForm<ItemTyped>({ defaultValues: emptyItem(typedDay(today)), shouldFocusError: false });
  const typed = form.getValues();
  const step = stepOf(parameters.get('stap'), offer !== undefined, typed);
  const funders = offer === undefined ? [] : fundersFor(offer, offers);
  useAmountsOf(form, what);
  const { arrangementId } = file;
  const at = (next: number): string => addressOf(next, what, text);
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
      void navigate(`/zaken/${arrangementId}/plan`);
    },
  });
  return (
    <>
      <StepHeading step={step} offer={step === CHOOSE ? undefined : offer} />
      <StaleSave stale={stale} />
      {step === CHOOSE ? (
        <ChooseOffer
          offers={offers}
          text={text}
          onText={(next) => {
            setText(next);
            setParameters(addressOf(CHOOSE, null, next), { replace: true, preventScrollReset: true });
          }}
          toOffer={(id) => addressOf(PRIOR, id, text)}
        />
      ) : null}
      {offer !== undefined && step === PRIOR ? (
        <PriorStep
          offer={offer}
          nextTo={at(AGREEMENT)}
          backTo={at(CHOOSE)}
          revision={revision}
          onStored={setRevision}
        />
      ) : null}
      {step === AGREEMENT ? (
        <AgreementStep form={form} onNext={() => void navigate(at(MONEY))} backTo={at(PRIOR)} />
      ) : null}
      {offer !== undefined && step === MONEY ? (
        <MoneyStep
          form={form}
          offer={offer}
          funders={funders}
          onNext={() => void navigate(at(CHECK))}
          backTo={at(AGREEMENT)}
        />
      ) : null}
      {offer !== undefined && step === CHECK ? (
        <CheckItem
          offer={offer}
          typed={typed}
          funders={funders}
          busy={busy}
          problem={stale === undefined ? problem : undefined}
          at={at}
          onSend={() => void write(itemBody(offer.id, form.getValues(), funders))}
        />
      ) : null}
    </>
  );
}

/** Amounts stand by the place of their funder, and another choice has other funders: they begin anew. */
function useAmountsOf(form: ReturnType<typeof useForm<ItemTyped>>, what: string | null): void {
  const before = useRef(what);
  useEffect(() => {
    if (what === null || before.current === what) return;
    if (before.current !== null) form.setValue('amounts', []);
    before.current = what;
  }, [form, what]);
}

interface StepHeadingProps {
  readonly step: number;
  readonly offer: Offer | undefined;
}

/** Whoever comes to a next step hears which one it is; on arrival the title of the page comes first. */
function StepHeading({ step, offer }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return (
    <div className="add-item-step">
      <h2 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2">
        Stap {step} van {STEPS.length}: {STEPS[step - 1]}
      </h2>
      {offer === undefined ? null : (
        <p>
          Voor: <b>{offer.nameNl}</b>
        </p>
      )}
    </div>
  );
}
