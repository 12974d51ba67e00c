import type { Dto } from '../api/client';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const WORK_KINDS: Words<Dto<'PlacePersonDto'>['kind']> = {
  'without-benefit': 'Direct, zonder uitkering ertussen',
  'after-benefit': 'Na een periode met uitkering',
};

export const CLOSING_OUTCOMES: Words<Dto<'CloseArrangementDto'>['outcome']> = {
  'work-without-benefit': 'Werk, zonder uitkering ertussen',
  'work-after-benefit': 'Werk, na een uitkering',
  'own-business': 'Een eigen bedrijf',
  education: 'Een opleiding',
  benefit: 'Een uitkering',
  'stopped-by-person': 'De persoon stopt',
  'moved-abroad': 'Verhuisd naar het buitenland',
  deceased: 'Overleden',
  other: 'Iets anders',
};

export const REOPEN_REASONS: Words<Dto<'ReopenArrangementDto'>['reason']> = {
  aftercare: 'Nazorg',
  'placement-broken': 'Het werk is gestopt',
  correction: 'Een correctie',
  objection: 'Een bezwaar',
  evaluation: 'Een evaluatie',
};

export const AFTERCARE_MOMENTS: Words<Dto<'HoldAftercareDto'>['moment']> = {
  week: 'Na een week',
  month: 'Na een maand',
  other: 'Op een ander moment',
};

export const RESULTS: Readonly<Record<'work' | 'business' | 'education', string>> = {
  work: 'Werk',
  business: 'Eigen bedrijf',
  education: 'Opleiding',
};

/** Why work or a business ended early. */
export const BROKEN_REASONS: Words<Dto<'BreakPlacementDto'>['reason']> = {
  'trial-period': 'In de proeftijd',
  'employer-stopped': 'De werkgever stopte',
  'person-stopped': 'De persoon stopte',
  illness: 'Ziekte',
  'contract-not-extended': 'Het contract is niet verlengd',
  'business-ended': 'Het bedrijf stopte',
  other: 'Iets anders',
};
