import type { Dto } from '../api/client';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Who speaks for somebody, by law or by their own choice (R146). */
export const REPRESENTATIVES: Words<Dto<'RepresentativeDto'>['kind']> = {
  guardian: 'Voogd',
  curator: 'Curator',
  mentor: 'Mentor',
  administrator: 'Bewindvoerder',
  authorised: 'Gemachtigde',
};

/** Nothing else ends the work of a trusted job coach (R035). */
export const COACH_ENDS: Words<Dto<'EndJobCoachDto'>['reason']> = {
  'wish-of-person': 'De persoon wil dat',
  'end-date': 'De afgesproken tijd is voorbij',
};

export const DEATH_SOURCES: Words<Dto<'RecordDeathDto'>['source']> = {
  family: 'Familie',
  'population-register': 'De Basisregistratie Personen (BRP)',
  employer: 'De werkgever',
  'other-organisation': 'Een andere organisatie',
};
