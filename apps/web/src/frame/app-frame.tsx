import { useEffect, useState } from 'react';
import { NavLink, Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { problemOf } from '../api/problem';
import { followChanges } from '../api/live';
import { Refusal, SkipLink } from '../parts';
import { useOwnAccount, type OwnAccount } from '../session/own-account';
import { session } from '../session/session';
import { AccountMenu } from './account-menu';
import { BehindNotice } from './behind-notice';
import { Notices } from './notices';
import { QuickSearch } from './quick-search';
import { ShortcutSheet } from './shortcut-sheet';
import { useShortcut } from './shortcuts';
import { TimeOutDialog } from './time-out-dialog';
import { PLACES } from './places';

/** What stays on the page whatever screen it shows: the places, search, what was said, the session's end. */
export function AppFrame() {
  const { data: account, error } = useOwnAccount();
  useChangesWhileHere(account !== undefined);
  useActivity();
  if (error !== null) return <Refusal problem={problemOf(error)} />;
  if (account === undefined) return <p className="app-wait">Bezig met laden…</p>;
  return <Frame account={account} />;
}

function Frame({ account }: { readonly account: OwnAccount }) {
  const [sheet, setSheet] = useState(false);
  const places = PLACES.filter(
    ({ roles }) => roles === undefined || roles.some((role) => account.roles.includes(role)),
  );
  useGoingPlaces();
  useShortcut('Shift+?', 'Sneltoetsen tonen', () => {
    setSheet(true);
  });
  return (
    <div className="app">
      <SkipLink href="#inhoud">Naar de inhoud</SkipLink>
      <header className="app-header">
        <NavLink className="app-name" to="/mijn-werk">
          Meereis
        </NavLink>
        <nav aria-label="Hoofdmenu" className="app-places">
          <ul>
            {places.map(({ to, name }) => (
              <li key={to}>
                <NavLink to={to}>{name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <QuickSearch />
        <AccountMenu account={account} />
      </header>
      <main id="inhoud" tabIndex={-1} className="app-main">
        <Notices />
        <BehindNotice />
        <Outlet />
      </main>
      <footer className="app-footer">
        <NavLink to="/toegankelijkheid">Toegankelijkheid</NavLink>
        <button
          type="button"
          className="app-link"
          onClick={() => {
            setSheet(true);
          }}
        >
          Sneltoetsen
        </button>
      </footer>
      <ShortcutSheet
        open={sheet}
        onClose={() => {
          setSheet(false);
        }}
      />
      <TimeOutDialog />
      <ScrollRestoration />
    </div>
  );
}

function useGoingPlaces(): void {
  const navigate = useNavigate();
  useShortcut('g w', 'Naar Mijn werk', () => void navigate('/mijn-werk'));
  useShortcut('g z', 'Naar Zaken', () => void navigate('/zaken'));
  useShortcut('g a', 'Naar Aanbiedingen', () => void navigate('/aanbiedingen'));
}

function useChangesWhileHere(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    const stop = new AbortController();
    void followChanges(stop.signal);
    return () => {
      stop.abort();
    };
  }, [ready]);
}

/** Who types or clicks is there, so the session goes on. */
function useActivity(): void {
  useEffect(() => {
    const stop = new AbortController();
    const active = (): void => {
      session.active();
    };
    for (const event of ['keydown', 'pointerdown'])
      window.addEventListener(event, active, { signal: stop.signal, passive: true });
    return () => {
      stop.abort();
    };
  }, []);
}
