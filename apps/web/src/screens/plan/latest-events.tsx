import { Link, NotAvailable, Section, Timeline } from '../../parts';
import { useCase } from '../case/use-case';
import { useHistory } from '../history/use-history';

const SHOWN = 5;

/** The last things that happened; all of it is a tab of its own. */
export function LatestEvents({ base }: { readonly base: string }) {
  const { file } = useCase();
  const { data, error, refetch } = useHistory(file.arrangementId, []);
  const events = data?.pages[0]?.events.slice(0, SHOWN) ?? [];
  return (
    <Section title="Laatst gebeurd">
      {error !== null && data === undefined ? (
        <NotAvailable what="de tijdlijn" onRetry={() => void refetch()} />
      ) : (
        <Timeline
          label="Laatste gebeurtenissen"
          entries={events.map(
            ({ eventId, sentence, effectiveOn, recordedAt, accountName, unitName, role }) => ({
              key: eventId,
              title: sentence,
              effectiveOn,
              recordedAt,
              by: accountName === undefined ? unitName : `${accountName}, ${unitName}`,
              system: role === 'system',
            }),
          )}
        />
      )}
      <Link to={`${base}/geschiedenis`}>Hele geschiedenis</Link>
    </Section>
  );
}
