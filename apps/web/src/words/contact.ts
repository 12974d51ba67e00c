import type { Dto } from '../api/client';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const CONTACT_CHANNELS: Words<Dto<'RecordContactDto'>['channel']> = {
  office: 'Op kantoor',
  'home-visit': 'Thuis bij de persoon',
  telephone: 'Telefonisch',
  video: 'Via beeldbellen',
  'e-mail': 'Per e-mail',
  letter: 'Per brief',
};

export const ATTENDANCE: Words<Dto<'RecordContactDto'>['attendance']> = {
  present: 'Ja',
  late: 'Ja, maar te laat',
  absent: 'Nee',
};

export const APPOINTMENT_STATUS: Words<Dto<'AppointmentShownDto'>['status']> = {
  planned: 'Gepland',
  cancelled: 'Afgezegd',
  held: 'Geweest',
};

export const CHANGE_REASONS: Words<Dto<'CancelAppointmentDto'>['reason']> = {
  ill: 'Ziek',
  'other-appointment': 'Een andere afspraak',
  work: 'Werk',
  travel: 'Vervoer',
  'our-side': 'Door ons',
  other: 'Iets anders',
};

export const CORRECTION_FACTS: Words<Dto<'RequestCorrectionDto'>['fact']> = {
  'reported-on': 'Dag van de melding',
  'unemployed-from': 'Zonder werk vanaf',
  situation: 'Situatie',
  reason: 'Reden van de melding',
  'admitted-on': 'Dag van toelating',
  'diagnosis-held-on': 'Dag van de diagnose',
  'item-period': 'Periode van een onderdeel',
  'contact-held-on': 'Dag van een contact',
};

export const CORRECTION_STATUS: Words<Dto<'CorrectionShownDto'>['status']> = {
  requested: 'Voorgesteld',
  approved: 'Goedgekeurd',
  rejected: 'Afgewezen',
};
