import { signInAddress, type Tokens } from './identity-provider';
import { session } from './session';

const WAIT_MAX_MS = 10 * 60_000;

/**
 * A new session in a window of its own, while this page stays with all that was typed.
 * @returns whether the same person came back; somebody else starts afresh.
 */
export async function signInAgain(): Promise<'same-person' | 'another-person' | 'nobody'> {
  const name = `meereis-sign-in-${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(name);
  const tokens = firstTokens(channel);
  const opened = window.open(
    await signInAddress({ returnTo: '/', channel: name }),
    name,
    'width=720,height=800',
  );
  if (opened === null) {
    channel.close();
    return 'nobody';
  }
  const received = await tokens;
  channel.close();
  if (received === undefined) return 'nobody';
  if (received.subject !== session.current()?.subject) return 'another-person';
  session.begin(received);
  return 'same-person';
}

/** In the other window. */
export function passOnTokens(name: string, tokens: Tokens): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(tokens);
  channel.close();
  window.close();
}

function firstTokens(channel: BroadcastChannel): Promise<Tokens | undefined> {
  return new Promise((done) => {
    const timer = setTimeout(() => {
      done(undefined);
    }, WAIT_MAX_MS);
    channel.addEventListener(
      'message',
      ({ data }: MessageEvent<Tokens>) => {
        clearTimeout(timer);
        done(data);
      },
      { once: true },
    );
  });
}
