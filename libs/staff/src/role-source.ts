import type { RoleSource } from '@meereis/access';
import type { EventStore } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import { LRUCache } from 'lru-cache';
import { accountAggregate, UNREGISTERED, type Account } from './account';

const ACCOUNTS_KEPT = 10_000;
const PAGE = 500;
/** An account with more role changes than this is no account but a fault. */
const PAGES_MAX = 40;

interface Known {
  readonly account: Account;
  /** Events already folded, which is the revision to read from. */
  readonly count: number;
}

/**
 * Roles from the log itself, so that a role that was ended a moment ago gives no right any more, on any replica. What
 * was folded before is kept; each request reads only the tail of the stream.
 */
export function createRoleSource(store: EventStore, codec: EventCodec): RoleSource {
  const known = new LRUCache<string, Known>({ max: ACCOUNTS_KEPT });

  const readOn = async (streamId: string, from: Known): Promise<Known> => {
    let current = from;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const tail = await store.readStream({ streamId, from: current.count, limit: PAGE });
      if (tail.length === 0) return current;
      current = {
        account: (await codec.decode(tail)).reduce(
          (account, event) => accountAggregate.evolve(account, event),
          current.account,
        ),
        count: current.count + tail.length,
      };
      if (tail.length < PAGE) return current;
    }
    throw new Error(`${streamId} has more than ${PAGE * PAGES_MAX} events.`);
  };

  return {
    rolesOf: async (accountId: Uuid, unitId: string) => {
      const streamId = `${accountAggregate.name}-${accountId}`;
      const before = known.get(streamId) ?? { account: UNREGISTERED, count: 0 };
      const now = await readOn(streamId, before);
      // Nobody is remembered who never registered: ids in tokens are no reason to fill memory.
      if (now.count > before.count) known.set(streamId, now);
      return now.account.unit === unitId ? now.account.roles : [];
    },
  };
}
