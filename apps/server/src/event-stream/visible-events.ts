import type { AccessPolicy, CaseResource, Principal } from '@meereis/access';
import { arrangement, caseResource, type Arrangement } from '@meereis/arrangement';
import type { CommandRunner } from '@meereis/commands';
import type { StoredEvent } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';

/** That something happened to a case, without what: the reader asks the API, which asks the policy again. */
export interface Announcement {
  readonly arrangementId: string;
  readonly revision: number;
  readonly type: string;
  readonly position: string;
}

const PREFIX = 'arrangement-';

/** How an offer ends, besides by its day passing unseen. */
const OFFER_ENDS: readonly string[] = [
  'handover-accepted.v1',
  'handover-declined.v1',
  'handover-withdrawn.v1',
  'handover-expired.v1',
];

/** The events of a batch that this caller may know of, judged by the case as it stands now. */
export async function visibleEvents(
  events: readonly StoredEvent[],
  principal: Principal,
  parts: { readonly runner: CommandRunner; readonly policy: AccessPolicy },
): Promise<Announcement[]> {
  const visible: Announcement[] = [];
  for (const event of events) {
    if (!event.streamId.startsWith(PREFIX)) continue;
    const arrangementId = event.streamId.slice(PREFIX.length) as Uuid;
    const { state } = await parts.runner.load(arrangement, arrangementId);
    if (!mayKnow(event, state, principal, parts.policy)) continue;
    visible.push({ arrangementId, revision: event.revision, type: event.type, position: event.position });
  }
  return visible;
}

/**
 * The owner hears of everything, a unit the case is offered to of what it may preview, and who assigns a case nobody took
 * of what changes in it until it is assigned or offered anew. A former owner sees its own period
 * only, so nothing of what happens now; but how an offer ended is for both its sides.
 */
function mayKnow(
  event: StoredEvent,
  state: Arrangement | undefined,
  principal: Principal,
  policy: AccessPolicy,
): boolean {
  const resource = caseResource(state);
  const unit = principal.unit.id;
  if (resource?.ownerUnit === unit) return policy.may(principal, 'arrangement.read', resource).allowed;
  if (resource?.offeredTo === unit) return policy.may(principal, 'handover.preview', resource).allowed;
  if (isForCoordinators(event, state) && mayAssign(resource, principal, policy)) return true;
  const ended = OFFER_ENDS.includes(event.type) ? state?.handovers.at(-1)?.value : undefined;
  const isSide = ended?.fromUnit === unit || ended?.toUnit === unit;
  return isSide && policy.may(principal, 'handover.list').allowed;
}

/** What changes in a case nobody took, up to and with that somebody saw to it: else another coordinator still would. */
function isForCoordinators({ type }: StoredEvent, state: Arrangement | undefined): boolean {
  if (state?.escalation !== undefined || type === 'handover-assigned.v1') return true;
  const before = state?.handovers.at(-2)?.status;
  return type === 'handover-offered.v1' && (before === 'declined' || before === 'expired');
}

/** As long as the case was escalated, which it is no more once somebody saw to it. */
function mayAssign(resource: CaseResource | undefined, principal: Principal, policy: AccessPolicy): boolean {
  if (resource === undefined) return false;
  return policy.may(principal, 'handover.assign', { ...resource, escalated: true }).allowed;
}
