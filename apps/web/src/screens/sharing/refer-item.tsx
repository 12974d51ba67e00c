import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Form, Link, NothingYet, Page, SelectField, TextArea } from '../../parts';
import { useCase, useRevisionAtOpening } from '../case/use-case';
import { GroundNeeded } from '../offer-handover/ground-needed';
import { EMPTY_OFFER, type OfferValues } from '../offer-handover/offer-values';
import { ReceiverFields } from '../offer-handover/receiver-fields';
import { usePreview } from '../offer-handover/use-preview';

interface ItemFields {
  /** Stands for the place, which has a form of its own: recording consent comes in between. */
  readonly kind: string;
  readonly itemId: string;
  readonly assignment: string;
}

interface Sent {
  readonly itemId: string;
  readonly assignment: string;
  readonly toUnit: string;
  readonly ground: Dto<'ReferItemDto'>['ground'];
}

/** Has one item carried out by another organisation, while this one stays responsible (R032, R036). */
export function ReferItem() {
  const { file } = useCase();
  const { arrangementId } = file;
  const open = file.items.filter(({ status, withdrawn }) => !withdrawn && !ENDED.includes(status));
  if (open.length === 0)
    return (
      <Page title="Onderdeel uitzetten">
        <NothingYet text="Er is geen lopend onderdeel om uit te zetten.">
          <Link to={`/zaken/${arrangementId}/delen`}>Terug naar Delen</Link>
        </NothingYet>
      </Page>
    );
  return (
    <Page title="Onderdeel uitzetten">
      <p>
        Een andere organisatie voert dit onderdeel uit. Zij ziet dit onderdeel en hoe zij de persoon bereikt,
        en niets anders. U blijft verantwoordelijk.
      </p>
      <ReferForm items={open} />
    </Page>
  );
}

const ENDED: readonly Dto<'ItemShownDto'>['status'][] = ['completed', 'stopped'];

function ReferForm({ items }: { readonly items: readonly Dto<'ItemShownDto'>[] }) {
  const { file } = useCase();
  const { arrangementId } = file;
  const navigate = useNavigate();
  const revision = useRevisionAtOpening();
  const where = useForm<OfferValues>({
    shouldFocusError: false,
    defaultValues: { ...EMPTY_OFFER, region: file.region },
  });
  const { toUnit } = where.watch();
  const preview = usePreview(arrangementId, toUnit).data?.data;
  const form = useForm<ItemFields>({
    shouldFocusError: false,
    defaultValues: { kind: '', itemId: items[0]?.itemId ?? '', assignment: '' },
  });
  form.register('kind', {
    validate: async () =>
      ((await where.trigger(['kind', 'region', 'toUnit'])) && where.getValues('toUnit') !== '') ||
      'Kies wie het onderdeel uitvoert.',
  });
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: ({ itemId, ...body }: Sent, attempt) =>
      api.POST('/arrangements/{arrangementId}/items/{itemId}/referral', {
        params: { path: { arrangementId, itemId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      say({
        kind: 'ok',
        title: 'Onderdeel uitgezet',
        text: `${preview?.toUnitName ?? 'De organisatie'} ziet het nu.`,
      });
      void navigate(`/zaken/${arrangementId}/delen`);
    },
  });
  return (
    <>
      <StaleSave stale={stale} />
      <div className="mr-form">
        <ReceiverFields form={where} owner={file.ownerUnit} withPerson={false} />
        <GroundNeeded toUnit={toUnit} preview={preview} />
      </div>
      <Form
        form={form}
        submit="Onderdeel uitzetten"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={({ itemId, assignment }) =>
          write({ itemId, assignment, toUnit, ground: preview?.groundNeeded ?? 'consent' })
        }
        otherwise={<Link to={`/zaken/${arrangementId}/delen`}>Terug naar Delen</Link>}
      >
        <SelectField
          form={form}
          name="itemId"
          label="Onderdeel"
          choices={items.map(({ itemId, name, description }) => ({
            value: itemId,
            label: name ?? description,
          }))}
        />
        <TextArea
          form={form}
          name="assignment"
          label="Opdracht"
          hint="Wat moet de organisatie doen en weten?"
          maxLength={2000}
        />
      </Form>
    </>
  );
}
