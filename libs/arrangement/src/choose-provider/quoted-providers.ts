import type { CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { itemOf } from '../domain/item.rule';
import type { ProviderFound } from '../domain/provider.rule';
import { providerOf } from '../http/provider-of';

/** What the register says of each provider that quoted, by quote; at most ten, because an item has no more. */
export async function quotedProviders(
  runner: CommandRunner,
  arrangementId: Uuid,
  itemId: Uuid,
): Promise<ReadonlyMap<string, ProviderFound>> {
  const { state } = await runner.load(arrangement, arrangementId);
  const quotes = state === undefined ? [] : (itemOf(state, itemId)?.quotes ?? []);
  const found = new Map<string, ProviderFound>();
  for (const { value } of quotes) {
    const { provider } = await providerOf(runner, value.providerId);
    if (provider !== undefined) found.set(value.quoteId, provider);
  }
  return found;
}
