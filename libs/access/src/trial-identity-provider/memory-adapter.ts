import { LRUCache } from 'lru-cache';

interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

/** Sessions, codes and interactions of the trial together; the oldest go first. */
const ENTRIES_MAX = 5_000;

/** Storage for oidc-provider in memory, with a limit: a restart signs browsers out, which a trial can bear. */
export function boundedMemoryAdapter(): (model: string) => object {
  const entries = new LRUCache<string, Payload>({ max: ENTRIES_MAX });
  return (model) => {
    const key = (id: string): string => `${model}:${id}`;
    return {
      upsert: (id: string, payload: Payload, seconds?: number) => {
        entries.set(key(id), payload, seconds === undefined ? {} : { ttl: seconds * 1_000 });
        return Promise.resolve();
      },
      find: (id: string) => Promise.resolve(entries.get(key(id))),
      findByUid: (uid: string) =>
        Promise.resolve(entries.find((payload, at) => payload.uid === uid && at.startsWith(`${model}:`))),
      findByUserCode: () => Promise.resolve(undefined),
      destroy: (id: string) => {
        entries.delete(key(id));
        return Promise.resolve();
      },
      consume: (id: string) => {
        const payload = entries.get(key(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000);
        return Promise.resolve();
      },
      revokeByGrantId: (grantId: string) => {
        // This kind only: an attempt to sign in as somebody else names the grant that it is about to end.
        const revoked = [...entries.entries()].filter(
          ([at, payload]) => payload.grantId === grantId && at.startsWith(`${model}:`),
        );
        for (const [at] of revoked) entries.delete(at);
        return Promise.resolve();
      },
    };
  };
}
