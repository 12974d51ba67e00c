import type { DomainEvent } from '@meereis/event-store';
import { err, ok } from '@meereis/kernel';
import type { Decision } from './command';
import type { Refusal } from './refusal';

/** Runs every check, so that one refusal names all failing rules; only when none fails is the outcome computed. */
export function refuseAll(
  checks: readonly (Refusal | false | undefined)[],
  decide: () => readonly DomainEvent[],
): Decision {
  const refusals = checks.filter((check): check is Refusal => check !== false && check !== undefined);
  return refusals.length > 0 ? err(refusals) : ok(decide());
}
