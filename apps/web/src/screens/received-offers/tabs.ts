import type { Role } from '../../session/own-account';

export type OffersTab = 'received' | 'made' | 'requests' | 'referrals' | 'agreements' | 'assign';

interface Tab {
  readonly id: OffersTab;
  /** As it stands in the address. */
  readonly word: string;
  readonly name: string;
  /** Whose work it is; undefined: everybody's who comes here. */
  readonly role?: Role;
}

const TABS: readonly Tab[] = [
  { id: 'received', word: 'ontvangen', name: 'Ontvangen' },
  { id: 'made', word: 'verzonden', name: 'Verzonden' },
  { id: 'requests', word: 'verzoeken', name: 'Verzoeken', role: 'caseworker' },
  { id: 'referrals', word: 'uitgezet', name: 'Aan ons uitgezet', role: 'caseworker' },
  { id: 'agreements', word: 'akkoord', name: 'Akkoord gevraagd' },
  { id: 'assign', word: 'toewijzen', name: 'Toewijzen', role: 'coordinator' },
];

export function tabsFor(roles: readonly Role[]): readonly Tab[] {
  return TABS.filter(({ role }) => role === undefined || roles.includes(role));
}

/** @param word of the address; what is not there, or not for this person, shows the queue. */
export function tabOf(word: string | null, roles: readonly Role[]): OffersTab {
  return tabsFor(roles).find((tab) => tab.word === word)?.id ?? 'received';
}
