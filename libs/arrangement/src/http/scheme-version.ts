import type { PolicyData } from '@meereis/catalogue';
import type { CommandRunner } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';

/**
 * The version of the scheme a decision was taken under, for its metadata (R018): the national one, outside its years that
 * of the case's region, where that region published one; nothing else.
 */
export function underScheme(
  policyData: PolicyData,
  on: LocalDate,
  region?: string,
): { readonly schemeVersion?: string } {
  const scheme = policyData.schemeVersion(on, region);
  return scheme === undefined ? {} : { schemeVersion: scheme.version };
}

/** The region of a case, before the command on it is judged; it is told to nobody. */
export async function regionOfCase(runner: CommandRunner, id: Uuid): Promise<string | undefined> {
  return (await runner.load(arrangement, id)).state?.region;
}
