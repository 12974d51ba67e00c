import type { ATTENDANCES, CONTACT_CHANNELS } from './daily-codes';
import type { Correctable } from './correction.rule';

/** Dutch words for the codes of daily work, as they stand in sentences. */
export const CHANNEL_NAMES: Readonly<Record<(typeof CONTACT_CHANNELS)[number], string>> = {
  office: 'op kantoor',
  'home-visit': 'huisbezoek',
  telephone: 'telefonisch',
  video: 'videogesprek',
  'e-mail': 'per e-mail',
  letter: 'per brief',
};

export const ATTENDANCE_NAMES: Readonly<Record<(typeof ATTENDANCES)[number], string>> = {
  present: 'de persoon was er',
  late: 'de persoon kwam later',
  absent: 'de persoon was er niet',
};

export const FACT_NAMES: Readonly<Record<Correctable, string>> = {
  'reported-on': 'de datum van de aanmelding',
  'unemployed-from': 'de eerste dag van werkloosheid',
  situation: 'de werksituatie',
  reason: 'de reden waarom het werk stopt',
  'admitted-on': 'de datum van toelating',
  'diagnosis-held-on': 'de datum van het diagnosegesprek',
  'item-period': 'de periode van een onderdeel',
  'contact-held-on': 'de datum van een contactmoment',
};
