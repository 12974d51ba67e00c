import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { PERSON } from '../../api/queries';
import { Details, Loading, longDate, NotAvailable } from '../../parts';

const SHOWN = 100;

/** What was recorded about the person, newest first. */
export function PersonHistory({ personId }: { readonly personId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [PERSON, personId, 'events'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/persons/{personId}/events', {
          params: { path: { personId }, query: { limit: SHOWN } },
          signal,
        }),
      ),
  });
  if (data === undefined && error === null) return <Loading what="de geschiedenis van de persoon" />;
  if (data === undefined)
    return <NotAvailable what="de geschiedenis van de persoon" onRetry={() => void refetch()} />;
  return (
    <Details summary="Wat er over de persoon is vastgelegd">
      <ul>
        {data.events.toReversed().map(({ revision, effectiveOn, sentence, unitName }) => (
          <li key={revision}>
            {longDate(effectiveOn)}: {sentence} ({unitName})
          </li>
        ))}
      </ul>
    </Details>
  );
}
