import type { PolicyData } from '@meereis/catalogue';
import type { LocalDate } from '@meereis/kernel';

/** The version of the scheme a decision was taken under, for its metadata (R018); nothing outside the scheme's years. */
export function underScheme(policyData: PolicyData, on: LocalDate): { readonly schemeVersion?: string } {
  const scheme = policyData.schemeVersion(on);
  return scheme === undefined ? {} : { schemeVersion: scheme.version };
}
