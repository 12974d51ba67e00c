import { Alert, DateText, Link, NotAvailable, Section } from '../../parts';
import { DRAFT_FORMS } from '../../words/drafts';
import { draftAddress } from './draft-address';
import { failedToLoad, useDrafts } from './use-drafts';

/** On the search screen: that there are drafts, and which will go soon. Whoever has none, or may keep none, sees nothing. */
export function OwnDrafts() {
  const { data, error, refetch } = useDrafts();
  if (data === undefined && failedToLoad(error))
    return <NotAvailable what="de lijst met concepten" onRetry={() => void refetch()} />;
  if (data === undefined || data.drafts.length === 0) return null;
  const first = data.drafts.find(({ warning }) => warning !== undefined);
  return (
    <Section title="Uw concepten">
      {first === undefined ? null : (
        <Alert kind="warning" title="Een concept wordt binnenkort verwijderd">
          <p>{first.warning}</p>
        </Alert>
      )}
      <p>
        U hebt formulieren die nog niet zijn ingediend.{' '}
        <Link to="/zoeken/concepten">Uw concepten bekijken</Link>
      </p>
    </Section>
  );
}

/** On the intake: what one has begun for this case and not sent in. */
export function DraftsOfCase({ arrangementId }: { readonly arrangementId: string }) {
  const { data, error, refetch } = useDrafts();
  if (data === undefined && failedToLoad(error))
    return <NotAvailable what="de lijst met concepten" onRetry={() => void refetch()} />;
  const drafts = (data?.drafts ?? []).filter((draft) => draft.arrangementId === arrangementId);
  if (drafts.length === 0) return null;
  return (
    <Alert kind="info" title="U hebt een concept voor deze zaak">
      <ul>
        {drafts.map((draft) => {
          const { draftId, form, savedOn, deletedOn, warning } = draft;
          const to = draftAddress(draft);
          return (
            <li key={draftId}>
              {to === undefined ? DRAFT_FORMS[form] : <Link to={to}>{DRAFT_FORMS[form]} afmaken</Link>},
              bewaard op <DateText day={savedOn} />.{' '}
              {warning ?? (
                <>
                  Wordt verwijderd op <DateText day={deletedOn} />.
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
