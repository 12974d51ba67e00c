import type { AccessPolicy, Principal } from '@meereis/access';
import { arrangement, caseResource } from '@meereis/arrangement';
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
    const resource = caseResource(state);
    // A former owner sees its own period only, so nothing of what happens now.
    const owns = resource?.ownerUnit === principal.unit.id || resource?.offeredTo === principal.unit.id;
    if (!owns || !parts.policy.may(principal, 'arrangement.read', resource).allowed) continue;
    visible.push({ arrangementId, revision: event.revision, type: event.type, position: event.position });
  }
  return visible;
}
