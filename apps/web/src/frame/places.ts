import type { Role } from '../session/own-account';

export interface Place {
  readonly to: string;
  readonly name: string;
  /** Who finds it in the menu; undefined: everybody. The server decides what one may see there. */
  readonly roles?: readonly Role[];
}

/** The menu, in the order of a day's work. */
export const PLACES: readonly Place[] = [
  { to: '/mijn-werk', name: 'Mijn werk' },
  { to: '/zoeken', name: 'Zoeken en melden' },
  { to: '/zaken', name: 'Zaken' },
  { to: '/aanbiedingen', name: 'Aanbiedingen' },
  { to: '/verdelen', name: 'Verdelen', roles: ['coordinator', 'caseworker'] },
];
