import { refuseAll, type Decision } from '@meereis/commands';
import { PROVIDER_ENDED } from '../change-provider/decide';
import { endsBeforeItBegins } from '../domain/period.rule';
import type { Provider } from '../domain/provider';
import type { ProviderEvent } from '../domain/provider-events';

type Ended = Extract<ProviderEvent, { type: 'provider-ended.v1' }>['data'];
export type EndProvider = Omit<Ended, 'providerId'>;

/** After its last day nothing new is planned with the provider; agreed items stay as they are (R030). */
export function decideEndProvider(state: Provider, command: EndProvider): Decision {
  return refuseAll(
    [
      state.lastDay !== undefined && PROVIDER_ENDED,
      endsBeforeItBegins({ from: state.activeFrom, until: command.lastDay }),
    ],
    () => [{ type: 'provider-ended.v1', data: { providerId: state.providerId, ...command } }],
  );
}
