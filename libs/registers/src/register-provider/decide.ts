import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Provider } from '../domain/provider';
import type { ProviderEvent } from '../domain/provider-events';

type Registered = Extract<ProviderEvent, { type: 'provider-registered.v1' }>['data'];
export type RegisterProvider = Omit<Registered, 'providerId'>;

/** Registers a provider once; items point to it (R022, R024). Its bank account comes with the cashier. */
export function decideRegisterProvider(
  state: Provider | undefined,
  command: RegisterProvider,
  providerId: Uuid,
): Decision {
  return refuseAll(
    [
      state !== undefined &&
        refusal(
          'R024',
          'provider-already-registered',
          'Deze aanbieder staat al in het register. Zoek de aanbieder op.',
        ),
    ],
    () => [{ type: 'provider-registered.v1', data: { providerId, ...command } }],
  );
}
