import { Navigate, useParams, useSearchParams } from 'react-router';
import { ActionPage } from '../case/action-form';
import { useProviderChoices } from '../add-item/use-providers';
import { useCase } from '../case/use-case';
import { ITEM_ACTIONS } from './item-actions';

/** One step of an item on a page of its own. */
export function ItemAction() {
  const { what = '', itemId = '' } = useParams();
  const [parameters] = useSearchParams();
  const { file } = useCase();
  const providers = useProviderChoices();
  const make = Object.hasOwn(ITEM_ACTIONS, what) ? ITEM_ACTIONS[what] : undefined;
  const item = file.items.find((one) => one.itemId === itemId);
  const backTo = `onderdelen/${itemId}`;
  if (make === undefined || item === undefined)
    return <Navigate to={`/zaken/${file.arrangementId}/plan`} replace />;
  return (
    <ActionPage action={make({ item, quoteId: parameters.get('bij') ?? '', providers })} backTo={backTo}>
      <p>
        Onderdeel: <b>{item.name ?? item.description}</b>
      </p>
    </ActionPage>
  );
}
