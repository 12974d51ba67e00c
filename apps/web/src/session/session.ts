import { renewTokens, type Tokens } from './identity-provider';

export type SessionState = 'none' | 'signed-in' | 'ending' | 'ended';

/** Warned so long before the end (WCAG 2.2.1; SCREENS 3.0). */
export const WARN_BEFORE_MS = 5 * 60_000;
/** While somebody is at work the session is made longer by itself, at most so often. */
const RENEW_AFTER_ACTIVITY_MS = 10 * 60_000;
const LOOK_EVERY_MS = 5_000;

/**
 * Who is signed in, for how long. A session lives as long as its person works: each request within the last stretch makes
 * it longer; without one the person is warned, and what was typed stays on the page whatever happens.
 */
class Session {
  private tokens: Tokens | undefined;
  private renewing: Promise<void> | undefined;
  private activeAt = 0;
  private renewedAt = 0;
  private shown: SessionState = 'none';
  private readonly listeners = new Set<() => void>();

  begin(tokens: Tokens): void {
    this.tokens = tokens;
    this.renewedAt = Date.now();
    this.activeAt = Date.now();
    this.look();
  }

  /** @throws SessionEnded when nobody is signed in (any more). */
  accessToken(): string {
    if (this.tokens === undefined || Date.now() >= this.tokens.expiresAt) {
      this.look();
      throw new SessionEnded();
    }
    return this.tokens.accessToken;
  }

  current(): Tokens | undefined {
    return this.tokens;
  }

  state(): SessionState {
    return this.shown;
  }

  /** Milliseconds until the end; 0 after it. */
  remaining(): number {
    return Math.max(0, (this.tokens?.expiresAt ?? 0) - Date.now());
  }

  /** Somebody pressed a key or a button. */
  active(): void {
    this.activeAt = Date.now();
  }

  /** @throws Error when the provider does not make it longer; the session then runs to its end. */
  async extend(): Promise<void> {
    const { tokens } = this;
    if (tokens === undefined) throw new SessionEnded();
    this.renewing ??= renewTokens(tokens)
      .then((renewed) => {
        this.begin(renewed);
      })
      .finally(() => {
        this.renewing = undefined;
      });
    await this.renewing;
  }

  /** The API said that the token does not count any more. */
  refused(): void {
    if (this.tokens !== undefined) this.tokens = { ...this.tokens, expiresAt: 0 };
    this.look();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Looks at the clock now and then; starts with the application. */
  watch(): () => void {
    const timer = setInterval(() => {
      this.look();
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }

  private look(): void {
    const before = this.shown;
    this.shown = this.judge();
    if (before !== this.shown) for (const listener of this.listeners) listener();
  }

  private judge(): SessionState {
    if (this.tokens === undefined) return 'none';
    const left = this.remaining();
    if (left === 0) return 'ended';
    const worked = this.activeAt > this.renewedAt && Date.now() - this.renewedAt > RENEW_AFTER_ACTIVITY_MS;
    if (worked && Date.now() - this.activeAt < WARN_BEFORE_MS) this.extend().catch(() => undefined);
    return left <= WARN_BEFORE_MS ? 'ending' : 'signed-in';
  }
}

export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}

export const session = new Session();
