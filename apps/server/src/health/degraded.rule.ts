import type { ProjectionLag } from '@meereis/projections';

/** Later than this a screen says that it is behind at every look. */
const BEHIND_SECONDS_MAX = 60;

/**
 * What works less well than it should while people can go on, in words of the platform that reads it: names of
 * projections and figures, nothing of what stands in the rows.
 */
export function degradations(lags: readonly ProjectionLag[]): readonly string[] {
  return lags.flatMap(({ name, state, position, secondsBehind, eventsBehind }) => {
    if (state === 'stopped') return [`projection ${name} stopped after position ${position}`];
    if (secondsBehind <= BEHIND_SECONDS_MAX) return [];
    const nobody = state === 'idle' ? ', and no worker projects' : '';
    return [`projection ${name} is ${secondsBehind} seconds and ${eventsBehind} events behind${nobody}`];
  });
}
