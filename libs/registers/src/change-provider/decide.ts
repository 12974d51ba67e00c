import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Provider } from '../domain/provider';
import type { ProviderEvent } from '../domain/provider-events';

type Changed = Extract<ProviderEvent, { type: 'provider-changed.v1' }>['data'];
export type ChangeProvider = Omit<Changed, 'providerId'>;

export const PROVIDER_ENDED = refusal(
  'R022',
  'provider-ended',
  'Deze aanbieder is beëindigd. Registreer de aanbieder opnieuw als die weer werkt.',
);

/** All of the description as it is from now on; what was before stays in the log (R028). */
export function decideChangeProvider(state: Provider, command: ChangeProvider): Decision {
  return refuseAll([state.lastDay !== undefined && PROVIDER_ENDED], () => [
    { type: 'provider-changed.v1', data: { providerId: state.providerId, ...command } },
  ]);
}
