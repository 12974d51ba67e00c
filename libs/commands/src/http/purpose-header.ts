import type { Principal } from '@meereis/access';
import { DEFAULT_PURPOSE, isPurpose, PURPOSES, type PurposeCode } from '../purposes';
import { ProblemError } from './problem';
import type { WithHeaders } from './trace';

/**
 * Why this request processes personal data. An auditor looks for another reason than the caseworker, so that account
 * must say it each time; for everybody else the route knows.
 */
export function purposeOf(
  headers: WithHeaders['headers'],
  fallback: PurposeCode = DEFAULT_PURPOSE,
  principal?: Principal,
): PurposeCode {
  const header = headers['meereis-purpose'];
  const auditor = principal?.roles.includes('auditor') === true;
  if (header === undefined) {
    if (!auditor) return fallback;
    throw new ProblemError(
      400,
      'purpose-required',
      'Een auditor noemt bij elk verzoek het doel: stuur de kopregel Meereis-Purpose: audit mee.',
    );
  }
  if (typeof header === 'string' && isPurpose(header) && (!auditor || header === 'audit')) return header;
  const known = auditor ? 'audit' : PURPOSES.map((one) => one.code).join(', ');
  throw new ProblemError(
    400,
    'purpose-unknown',
    `De kopregel Meereis-Purpose noemt geen doel dat hier kan. Kies uit: ${known}.`,
  );
}
