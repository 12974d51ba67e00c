import type { Dto } from '../api/client';

/** How a referred item goes, as its executor reports it. */
export const REFERRAL_REPORTS: Readonly<Record<Dto<'ReportReferralDto'>['kind'], string>> = {
  started: 'Gestart',
  progress: 'Voortgang',
  done: 'Klaar',
  problem: 'Er is een probleem',
};

export const REFERRAL_ENDINGS: Readonly<Record<Dto<'EndReferralDto'>['reason'], string>> = {
  done: 'Het onderdeel is klaar',
  'not-possible': 'Het lukt niet',
  'person-stopped': 'De persoon is gestopt',
  'other-executor': 'Een andere organisatie gaat het doen',
  other: 'Een andere reden',
};
