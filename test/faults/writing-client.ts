import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase } from '../support/cases';

const BENEFITS = ['ww', 'bbz', 'wia', 'none'];
const RETRIES_MAX = 600;
const RETRY_MS = 50;

/** What an answer in between may say: there was none, or not now. Anything else is a failure the client cannot mend. */
const AGAIN: readonly number[] = [502, 503, 504];

/** For a server under this load: all clients have one address, so together they would come upon its limit. */
export const UNDER_LOAD = { REQUESTS_PER_MINUTE: '1000000' };

/**
 * Changed in turn, so that no case grows beyond what a server reads anew in the moments it lives. Registering asks a question,
 * and nobody asks more than thirty in a minute.
 */
const CASES = 4;

/**
 * Somebody who changes some cases again and again, and asks again with the same key until there is an answer, as a good
 * client does. The cases are its own, so that nothing but the faults can come in between.
 */
export class WritingClient {
  /** Attempts without an answer: the server was gone, or said that it was not ready. */
  retries = 0;

  /** Of what was stored last. */
  private position = '';

  private constructor(
    private readonly caller: Caller,
    /** By case: commands with an answer that says they are stored. Its report is the first. */
    readonly stored: Map<string, number>,
  ) {}

  /** @param through address to write to; where one signs in when left out. */
  static async start(url: string, through = url): Promise<WritingClient> {
    const caller = await signIn({ url }, 'uwv.utrecht.1', through);
    const stored = new Map<string, number>();
    for (let n = 0; n < CASES; n += 1) stored.set((await openCase(caller)).arrangementId, 1);
    return new WritingClient(caller, stored);
  }

  get acknowledged(): number {
    return [...this.stored.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Writes until told to stop; what was begun is finished. @throws when an answer says something else than "stored". */
  async writeUntil(isOver: () => boolean): Promise<void> {
    for (;;)
      for (const arrangementId of this.stored.keys()) {
        if (isOver()) return;
        await this.writeOne(arrangementId);
      }
  }

  /** Whether the lists come to show what was stored last. */
  async isShown(withinMs: number): Promise<boolean> {
    const until = performance.now() + withinMs;
    while (performance.now() < until) {
      const list = await this.caller.get('/api/v1/arrangements', { 'meereis-position': this.position });
      if (list.status === 200 && list.headers.get('meereis-behind') === null) return true;
      await pause(RETRY_MS);
    }
    return false;
  }

  private async writeOne(arrangementId: string): Promise<void> {
    const count = this.stored.get(arrangementId) ?? 0;
    const revision = count - 1;
    const to = BENEFITS[revision % BENEFITS.length] ?? 'ww';
    const key = randomUUID();
    for (let attempt = 0; attempt < RETRIES_MAX; attempt += 1) {
      const answer = await changeBenefit(this.caller, arrangementId, revision, to, key).catch(
        () => undefined,
      );
      const status = answer?.status;
      if (status === 200) {
        this.stored.set(arrangementId, count + 1);
        this.position = answer?.headers.get('meereis-position') ?? '';
        return;
      }
      if (status !== undefined && !AGAIN.includes(status))
        throw new Error(`Revision ${revision} was answered with ${status}.`);
      this.retries += 1;
      await pause(RETRY_MS);
    }
    throw new Error(`Revision ${revision} was never answered.`);
  }
}
