import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Navigate, useNavigate, useParams } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Form, Link, Loading, NotAvailable, Page, Section, TextArea } from '../../parts';
import { AgreementFields } from '../add-item/agreement-fields';
import { fundersFor, withPresent } from '../add-item/funders';
import { itemTerms, typedItem, type ItemTyped } from '../add-item/item-body';
import { MoneyFields } from '../add-item/money-fields';
import { reportFundingFault } from '../add-item/money-step';
import { useOffers, type Offer } from '../add-item/use-offers';
import { useProviderChoices } from '../add-item/use-providers';
import { useCase, useRevisionAtOpening } from '../case/use-case';
import { isChangeable } from './item-steps';
import type { Item } from './item-table';
import '../add-item/add-item.css';

/** Changes what was planned, with the reason; what was agreed stays readable, and the person agrees anew (R028). */
export function ChangeItem() {
  const { itemId } = useParams();
  const { file } = useCase();
  const { data: offers, error, refetch } = useOffers();
  // The item as it was when the page opened: what a colleague does meanwhile is shown when one saves.
  const [item] = useState(() => file.items.find((one) => one.itemId === itemId));
  if (item === undefined || !isChangeable(item))
    return <Navigate to={`/zaken/${file.arrangementId}/onderdelen/${itemId ?? ''}`} replace />;
  return (
    <Page title="Onderdeel wijzigen">
      <p>
        Onderdeel: <b>{item.name ?? item.description}</b>
      </p>
      {offers === undefined && error === null ? <Loading what="de financiers" /> : null}
      {offers === undefined && error !== null ? (
        <NotAvailable what="de lijst met financiers" onRetry={() => void refetch()} />
      ) : null}
      {offers === undefined ? null : <ChangeForm item={item} offers={offers} />}
    </Page>
  );
}

function ChangeForm({ item, offers }: { readonly item: Item; readonly offers: readonly Offer[] }) {
  const { file } = useCase();
  const navigate = useNavigate();
  const revision = useRevisionAtOpening();
  const { itemId, catalogueId, funding } = item;
  const { arrangementId } = file;
  const offer = offers.find(({ id }) => id === catalogueId);
  const [funders] = useState(() => withPresent(fundersFor(offer ?? { funders: [] }, offers), funding));
  const form = useForm<ItemTyped>({ defaultValues: typedItem(item, funders), shouldFocusError: false });
  const back = `/zaken/${arrangementId}/onderdelen/${itemId}`;
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: (body: Dto<'ChangeItemDto'>, { key, revision: based }) =>
      api.POST('/arrangements/{arrangementId}/items/{itemId}/changes', {
        params: { path: { arrangementId, itemId } },
        headers: writing(key, based),
        body,
      }),
    done: () => {
      say({
        kind: 'ok',
        title: 'Onderdeel gewijzigd',
        text: 'De wijziging staat in het concept. Zij geldt zodra het plan is vastgesteld.',
      });
      void navigate(back);
    },
  });
  const send = (typed: ItemTyped): unknown =>
    reportFundingFault(form, typed)
      ? undefined
      : write({ ...itemTerms(typed, funders), reason: typed.reason.trim() });
  return (
    <>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Wijziging vastleggen"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={send}
        otherwise={<Link to={back}>Terug zonder op te slaan</Link>}
      >
        <Section title="Afspraak">
          <AgreementFields form={form} providers={useProviderChoices(item)} />
        </Section>
        <Section title="Geld">
          <MoneyFields form={form} funders={funders} maximum={offer} />
        </Section>
        <Section title="Waarom">
          <TextArea form={form} name="reason" label="Waarom verandert het" maxLength={1000} rows={3} />
        </Section>
      </Form>
    </>
  );
}
