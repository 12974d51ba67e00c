import { setTimeout } from 'node:timers/promises';

/** Waits, or ends early without complaint when the signal aborts. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { ...(signal !== undefined && { signal }) }).catch(() => undefined);
}
