import type { DomainEvent } from '@meereis/event-store';
import { err, ok } from '@meereis/kernel';
import type { Decision } from './command';
import type { Refusal } from './refusal';

/** What one rule says: nothing, one refusal, or several. */
export type Check = Refusal | readonly Refusal[] | false | undefined;

/** Runs every check, so that one refusal names all failing rules; only when none fails is the outcome computed. */
export function refuseAll(checks: readonly Check[], decide: () => readonly DomainEvent[]): Decision {
  const refusals = checks.flatMap((one) => (one === false || one === undefined ? [] : one));
  return refusals.length > 0 ? err(refusals) : ok(decide());
}
