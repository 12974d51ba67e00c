import { leaveToSignIn, leaveToSignOut } from '../session/identity-provider';
import type { OwnAccount, Role } from '../session/own-account';
import { session } from '../session/session';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  caseworker: 'medewerker',
  coordinator: 'coördinator',
  'banenafspraak-expert': 'deskundige banenafspraak',
  'education-contact': 'contactpersoon onderwijs',
  'practice-trainer': 'praktijkopleider',
  cashier: 'kassier',
  'second-cashier': 'tweede kassier',
  'cash-office-coordinator': 'coördinator kassiersfunctie',
  auditor: 'auditor',
  analyst: 'analist',
  administrator: 'beheerder',
  system: 'systeem',
};

/** Who one is here, and how to stop being that. */
export function AccountMenu({ account }: { readonly account: OwnAccount }) {
  return (
    <details className="app-account">
      <summary>
        {account.displayName}
        <span className="app-account-roles">{account.roles.map((role) => ROLE_NAMES[role]).join(', ')}</span>
      </summary>
      <ul>
        <li>
          <button
            type="button"
            className="app-link"
            onClick={() => void leaveToSignIn('/', 'another-person')}
          >
            Aanmelden als iemand anders
          </button>
        </li>
        <li>
          <button type="button" className="app-link" onClick={() => void leaveToSignOut(session.current())}>
            Afmelden
          </button>
        </li>
      </ul>
    </details>
  );
}
