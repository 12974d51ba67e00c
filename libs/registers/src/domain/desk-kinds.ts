import type { DeskKind } from './codes';

export interface DeskKindInfo {
  readonly kind: DeskKind;
  readonly nameNl: string;
  readonly forNl: string;
  /** Where the kind comes from. */
  readonly source: string;
  /** One desk of this kind in a region, on any day. */
  readonly onePerRegion: boolean;
}

const many = { onePerRegion: false } as const;

/** The desks a mobility team works with; which desk there is where and when is published per region. */
export const DESK_KIND_INFO: readonly DeskKindInfo[] = [
  {
    kind: 'wsp',
    nameNl: 'Werkgeversservicepunt',
    forNl: 'Werkgevers, vacatures en matching',
    source: 'S4 §1',
    ...many,
  },
  {
    kind: 'leerwerkloket',
    nameNl: 'Leerwerkloket',
    forNl: 'Gratis advies over leren en werken',
    source: 'S4 §1, R132',
    ...many,
  },
  {
    kind: 'zelfstandigenloket',
    nameNl: 'Zelfstandigenloket',
    forNl: 'Zelfstandigen en zzp’ers die zich heroriënteren',
    source: 'S4 §1, R008',
    ...many,
  },
  {
    kind: 'banenafspraak-contact',
    nameNl: 'Aanspreekpunt banenafspraak',
    forNl: 'Verwijzen en overleggen over de doelgroep banenafspraak',
    source: 'R013',
    onePerRegion: true,
  },
  {
    kind: 'nlwerktdoor',
    nameNl: 'NLWerktDoor',
    forNl: 'Bemiddeling van werk naar werk',
    source: 'S4 §1',
    ...many,
  },
  {
    kind: 'werkcentrum',
    nameNl: 'Werkcentrum',
    forNl: 'Opvolger van het mobiliteitsteam na 2024',
    source: 'Q26',
    ...many,
  },
  {
    kind: 'debt-help',
    nameNl: 'Schuldhulp',
    forNl: 'Gemeentelijke schuldhulp, NVVK-leden en SchuldHulpMaatje',
    source: 'S4 §4, R016',
    ...many,
  },
  {
    kind: 'language',
    nameNl: 'Taalhuis of taalpunt',
    forNl: 'Lezen, schrijven en rekenen',
    source: 'R009, R016',
    ...many,
  },
  {
    kind: 'rmc',
    nameNl: 'RMC',
    forNl: 'Jongeren die voortijdig school verlaten',
    source: 'S4 §3',
    ...many,
  },
  { kind: 'other', nameNl: 'Ander loket', forNl: 'Wat de regio zelf heeft', source: 'R009', ...many },
];

export function isOnePerRegion(kind: DeskKind): boolean {
  return DESK_KIND_INFO.some((one) => one.kind === kind && one.onePerRegion);
}
