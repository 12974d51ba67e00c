import { useParams } from 'react-router';
import { useReceivers } from '../../api/colleagues';
import { Loading, NotAvailable, Page } from '../../parts';
import { useMe } from '../../session/own-account';
import { ActionFromBook } from '../case/case-actions';
import { useCase } from '../case/use-case';
import { endActions } from './end-actions';
import { aftercareMissing, itemsOpen } from './end-state';

/** One step of the end of an arrangement on a page of its own. */
export function EndAction() {
  const { what } = useParams();
  const { file } = useCase();
  const { unit, accountId } = useMe();
  const { data, error, refetch } = useReceivers(unit);
  if (what === 'werk' && data === undefined)
    return error === null ? (
      <Loading what="de collega’s" />
    ) : (
      <Page title="Werk vastleggen">
        <NotAvailable what="de lijst met collega’s" onRetry={() => void refetch()} />
      </Page>
    );
  const colleagues = (data ?? []).map(({ accountId: value, displayName: label }) => ({ value, label }));
  const book = endActions({
    colleagues,
    me: colleagues.some(({ value }) => value === accountId) ? accountId : '',
    matches: file.end.matches,
    itemsOpen: itemsOpen(file.items).length > 0,
    aftercareMissing: aftercareMissing(file.end.results).length > 0,
  });
  return <ActionFromBook book={book} backTo="afloop" />;
}
