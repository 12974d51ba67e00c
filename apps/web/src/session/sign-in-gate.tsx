import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { BASE_PATH } from '../base';
import { finishSignIn, leaveToSignIn } from './identity-provider';
import { session } from './session';
import { passOnTokens } from './sign-in-again';

export function useSessionState() {
  return useSyncExternalStore(
    (changed) => session.onChange(changed),
    () => session.state(),
  );
}

const RETURN_PATH = `${BASE_PATH}/signed-in`;
let started: Promise<void> | undefined;

/** Once per page: comes back from the provider, or leaves for it. */
function start(): Promise<void> {
  started ??= location.pathname === RETURN_PATH ? comeBack() : leaveToSignIn(ownPath());
  return started;
}

function ownPath(): string {
  return `${location.pathname.slice(BASE_PATH.length)}${location.search}`;
}

async function comeBack(): Promise<void> {
  const { tokens, returnTo, channel } = await finishSignIn(new URL(location.href));
  if (channel !== undefined) {
    passOnTokens(channel, tokens);
    return;
  }
  // Before the router reads the address: the code in it has been used and leaves the history.
  history.replaceState(null, '', `${BASE_PATH}${returnTo.startsWith('/') ? returnTo : '/'}`);
  session.begin(tokens);
}

/** Shows the application to whoever has signed in, and to nobody else. */
export function SignInGate({ children }: { readonly children: ReactNode }) {
  const state = useSessionState();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (session.state() === 'none')
      start().catch(() => {
        setFailed(true);
      });
    return session.watch();
  }, []);
  if (state !== 'none') return children;
  if (failed) return <SignInFailed />;
  return <p className="app-wait">U wordt aangemeld…</p>;
}

function SignInFailed() {
  return (
    <main className="app-wait">
      <h1>Aanmelden lukt nu niet</h1>
      <p>De aanmelddienst geeft geen bruikbaar antwoord. Er is niets verloren.</p>
      <p>
        <a href={`${BASE_PATH}/`}>Opnieuw proberen</a>
      </p>
    </main>
  );
}
