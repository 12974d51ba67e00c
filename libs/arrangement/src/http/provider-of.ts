import type { CommandRunner } from '@meereis/commands';
import { provider } from '@meereis/registers';
import type { Uuid } from '@meereis/kernel';
import type { ProviderFound } from '../domain/provider.rule';

/** What the register of providers says of this id; nothing to say where none is named. */
export async function providerOf(
  runner: CommandRunner,
  providerId: Uuid | undefined,
): Promise<{ readonly provider?: ProviderFound }> {
  if (providerId === undefined) return {};
  const { state } = await runner.load(provider, providerId);
  return { provider: state ?? 'unknown' };
}
