import { useSyncExternalStore } from 'react';
import { readingState } from '../api/reading-state';
import { Alert } from '../parts';

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** The read side lags: what is shown is complete until a moment ago, and the person's own last step is coming. */
export function BehindNotice() {
  const until = useSyncExternalStore(
    (changed) => readingState.onChange(changed),
    () => readingState.behind(),
  );
  if (until === undefined) return null;
  return (
    <div role="status">
      <Alert kind="info" title={`Bijgewerkt tot ${clock.format(until)}`}>
        <p>Nieuwste wijzigingen volgen. Wat u zelf net hebt gedaan, is vastgelegd.</p>
      </Alert>
    </div>
  );
}
