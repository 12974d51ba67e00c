import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { Alert, Button, Link } from '../parts';

export interface Notice {
  readonly kind: 'ok' | 'info' | 'warning';
  readonly title: string;
  readonly text?: string;
  /** Where one may look at it, when the page goes on to something else. */
  readonly link?: { readonly to: string; readonly name: string };
}

interface Shown extends Notice {
  readonly id: number;
  readonly saidAt: number;
}

/** What is said just before going somewhere is meant for the page one comes to. */
const GOES_ALONG_MS = 1_500;

let current: Shown | undefined;
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: Shown | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says what has happened, on top of the page and to screen readers: "Overdracht aangeboden". */
export function say(notice: Notice): void {
  lastId += 1;
  show({ ...notice, id: lastId, saidAt: Date.now() });
}

/** The last thing that was said, until somebody closes it or leaves the page it was for. */
export function Notices() {
  const notice = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  const { pathname } = useLocation();
  useEffect(() => {
    if (current !== undefined && Date.now() - current.saidAt > GOES_ALONG_MS) show(undefined);
  }, [pathname]);
  return (
    <div role="status" aria-live="polite" className="app-notices">
      {notice === undefined ? null : (
        <Alert kind={notice.kind} title={notice.title}>
          {notice.text === undefined ? null : <p>{notice.text}</p>}
          {notice.link === undefined ? null : (
            <p>
              <Link to={notice.link.to}>{notice.link.name}</Link>
            </p>
          )}
          <Button
            kind="subtle"
            onClick={() => {
              show(undefined);
            }}
          >
            Melding sluiten
          </Button>
        </Alert>
      )}
    </div>
  );
}
