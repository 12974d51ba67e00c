import type { Dto } from '../api/client';
import type { StatusKind } from '../parts';

export type HandoverStatus = Dto<'UnitHandoverDto'>['status'];

/** What became of an offer. */
export const HANDOVER_STATUS: Readonly<Record<HandoverStatus, string>> = {
  offered: 'Wacht op antwoord',
  accepted: 'Aangenomen',
  declined: 'Geweigerd',
  withdrawn: 'Ingetrokken',
  expired: 'Verlopen',
};

export const HANDOVER_LOOK: Readonly<Record<HandoverStatus, StatusKind>> = {
  offered: 'waiting',
  accepted: 'done',
  declined: 'late',
  withdrawn: 'neutral',
  expired: 'late',
};

/** What sharing rests on. */
export const GROUNDS: Readonly<Record<Dto<'OpenHandoverDto'>['ground'], string>> = {
  'legal-task': 'Wettelijke taak van beide organisaties',
  consent: 'Toestemming van de persoon',
  override: 'Besluit van de coördinator, met een wettelijke grond',
};

/** Why a unit does not take the case. */
export const DECLINE_REASONS: Readonly<Record<Dto<'DeclineHandoverDto'>['reason'], string>> = {
  'not-competent': 'Wij zijn niet bevoegd',
  'wrong-region': 'De regio klopt niet',
  'person-unknown-here': 'De persoon is bij ons onbekend',
  'no-capacity': 'Wij hebben nu geen plek',
  incomplete: 'De gegevens zijn niet compleet',
  other: 'Een andere reden',
};

/** The same codes as the end of an offer is listed with; a consent taken back is one of them. */
export const END_CAUSES: Readonly<Partial<Record<string, string>>> = {
  ...DECLINE_REASONS,
  'consent-withdrawn': 'De persoon trok de toestemming in',
};

/** Why the owner does not offer the case to the unit that asked. */
export const REQUEST_DECLINE_REASONS: Readonly<Record<Dto<'DeclineRequestDto'>['reason'], string>> = {
  'agreements-run-here': 'Er lopen hier afspraken met de persoon',
  'person-does-not-want': 'De persoon wil niet naar een andere organisatie',
  'no-ground-to-share': 'Er is geen grond om te delen',
  'offered-elsewhere': 'Het dossier gaat naar een andere organisatie',
  other: 'Een andere reden',
};

export const REQUEST_STATUS: Readonly<Record<Dto<'UnitRequestDto'>['status'], string>> = {
  open: 'Wacht op antwoord',
  offered: 'Aangeboden',
  declined: 'Afgewezen',
  unanswered: 'Geen antwoord gekregen',
};
