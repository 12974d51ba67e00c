import { useEffect, useRef, useState } from 'react';
import { Button } from '../parts';
import { ownAddress } from '../base';
import { session } from '../session/session';
import { signInAgain } from '../session/sign-in-again';
import { useSessionState } from '../session/sign-in-gate';

/** Warns five minutes before the session ends, and lets one come back after it: what was typed stays on the page. */
export function TimeOutDialog() {
  const state = useSessionState();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = state === 'ending' || state === 'ended';
  useEffect(() => {
    if (shown && dialog.current?.open === false) dialog.current.showModal();
    if (!shown) dialog.current?.close();
  }, [shown]);
  return (
    <dialog
      ref={dialog}
      className="app-dialog"
      aria-labelledby="time-out-title"
      onCancel={(event) => {
        // Escape means "I am still here"; after the end there is nothing to go back to without signing in.
        event.preventDefault();
        if (state === 'ending') void session.extend();
      }}
    >
      {state === 'ended' ? <Ended /> : <Ending />}
    </dialog>
  );
}

const STEP_MS = 1_000;

function Ending() {
  const [minutes, setMinutes] = useState(minutesLeft());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      setMinutes(minutesLeft());
    }, STEP_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <>
      <h2 id="time-out-title">Uw sessie eindigt bijna</h2>
      <p role="status">
        {minutes === 1 ? 'U bent nog 1 minuut aangemeld.' : `U bent nog ${minutes} minuten aangemeld.`} Wat u
        hebt getypt, blijft staan.
      </p>
      {failed ? (
        <p role="alert">Verlengen lukt nu niet. Probeer het nog eens, of meld u straks opnieuw aan.</p>
      ) : null}
      <Button
        kind="primary"
        onClick={() => {
          session.extend().catch(() => {
            setFailed(true);
          });
        }}
      >
        Doorgaan
      </Button>
    </>
  );
}

function minutesLeft(): number {
  return Math.max(1, Math.ceil(session.remaining() / 60_000));
}

function Ended() {
  const [blocked, setBlocked] = useState(false);
  const again = async (): Promise<void> => {
    const who = await signInAgain();
    setBlocked(who === 'nobody');
    if (who === 'another-person') location.assign(ownAddress(''));
  };
  return (
    <>
      <h2 id="time-out-title">Uw sessie is verlopen</h2>
      <p>
        U bent een tijd niet bezig geweest en daarom afgemeld. Wat u hebt getypt, staat nog op deze pagina.
        Meld u opnieuw aan in het venster dat opent; daarna gaat u hier verder.
      </p>
      {blocked ? (
        <p role="alert">Het venster ging niet open of werd gesloten. Probeer het nog eens.</p>
      ) : null}
      <Button
        kind="primary"
        onClick={() => {
          again().catch(() => {
            setBlocked(true);
          });
        }}
      >
        Opnieuw aanmelden
      </Button>
    </>
  );
}
