import { fixtureOrganisations, type Role, type TrialAccount, type TrialGroup } from '@meereis/access';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { REGIONAL_WORKERS, type DemoWorker } from './demo-regions';

export interface DemoAccount extends TrialAccount {
  readonly roles: readonly Role[];
}

const DEMO_NAMESPACE = '5b0a9c4e-7d43-5b8e-8f6b-2f4f0a7a9d10' as Uuid;

/** User name, name on screens, unit, roles. Names are functions: nobody's name is made up. */
const NAMED: readonly DemoWorker[] = [
  ['uwv.utrecht.1', 'Medewerker UWV Utrecht 1', 'uwv-am13', ['caseworker']],
  ['uwv.utrecht.2', 'Medewerker UWV Utrecht 2', 'uwv-am13', ['caseworker']],
  ['uwv.utrecht.expert', 'Expert banenafspraak Utrecht', 'uwv-am13', ['banenafspraak-expert']],
  ['gemeente.utrecht.1', 'Medewerker Gemeente Utrecht 1', 'gemeente-am13', ['caseworker']],
  ['fnv.utrecht.1', 'Medewerker FNV Utrecht 1', 'fnv-am13', ['caseworker']],
  ['vno-ncw.utrecht.1', 'Medewerker VNO-NCW Utrecht 1', 'vno-ncw-am13', ['caseworker']],
  ['rmt.utrecht.1', 'Medewerker mobiliteitsteam Utrecht 1', 'rmt-am13', ['caseworker']],
  ['rmt.utrecht.coordinator', 'Regiocoördinator Utrecht', 'rmt-am13', ['coordinator']],
  ['roc.utrecht.1', 'Contactpersoon ROC Utrecht 1', 'roc-am13', ['education-contact']],
  ['roc.utrecht.opleider', 'Praktijkopleider Utrecht 1', 'roc-am13', ['practice-trainer']],
  ['uwv.rotterdam.1', 'Medewerker UWV Rotterdam 1', 'uwv-am22', ['caseworker']],
  ['gemeente.rotterdam.1', 'Medewerker Gemeente Rotterdam 1', 'gemeente-am22', ['caseworker']],
  ['cnv.rotterdam.1', 'Medewerker CNV Rotterdam 1', 'cnv-am22', ['caseworker']],
  ['rmt.rotterdam.coordinator', 'Regiocoördinator Rijnmond', 'rmt-am22', ['coordinator']],
  ['uwv.groningen.1', 'Medewerker UWV Groningen 1', 'uwv-am01', ['caseworker']],
  ['gemeente.groningen.1', 'Medewerker Gemeente Groningen 1', 'gemeente-am01', ['caseworker']],
  ['uwv.kassier.1', 'Kassier UWV 1', 'uwv-kassier', ['cashier']],
  ['uwv.kassier.2', 'Tweede kassier UWV', 'uwv-kassier', ['second-cashier']],
  ['uwv.kassier.coordinator', 'Coördinator kassier UWV', 'uwv-kassier', ['cash-office-coordinator']],
  ['audit.1', 'Auditor 1', 'auditdienst', ['auditor']],
  ['szw.1', 'Analist SZW 1', 'szw', ['analyst']],
  ['uwv.beheer', 'Beheerder UWV', 'uwv-am13', ['administrator']],
  ['gemeente.utrecht.beheer', 'Beheerder Gemeente Utrecht', 'gemeente-am13', ['administrator']],
];

const CASEWORKERS: TrialGroup = {
  name: 'Medewerkers',
  does: 'Melden en wegen, maken samen met de persoon het plan, houden contact en dragen over.',
};
const EXPERTS: TrialGroup = { name: 'Deskundigen', does: 'Geven raad of voeren één onderdeel uit.' };
const CASHIERS: TrialGroup = { name: 'Kassier', does: 'Reserveert, controleert en betaalt bij UWV.' };
const OVERSIGHT: TrialGroup = { name: 'Toezicht', does: 'Kijkt achteraf wat er is besloten, en waarom.' };

const GROUPS: Readonly<Record<Role, TrialGroup>> = {
  caseworker: CASEWORKERS,
  coordinator: {
    name: 'Regiocoördinatoren',
    does: 'Verdelen zaken en wijzen een uitvoerder toe als niemand een zaak aanneemt.',
  },
  'banenafspraak-expert': EXPERTS,
  'education-contact': EXPERTS,
  'practice-trainer': EXPERTS,
  cashier: CASHIERS,
  'second-cashier': CASHIERS,
  'cash-office-coordinator': CASHIERS,
  auditor: OVERSIGHT,
  analyst: OVERSIGHT,
  administrator: { name: 'Beheerders', does: 'Geven collega’s van hun organisatie een rol.' },
  system: { name: 'Systeem', does: 'Werkt vanzelf.' },
};

/** Enough to bring one case from UWV to the municipality, and to see what a coordinator does. */
const FIRST: Readonly<Record<string, string>> = {
  'uwv.utrecht.1': 'Begin hier: heeft zaken, en biedt er een aan',
  'gemeente.utrecht.1': 'Neemt de aangeboden zaak aan',
  'rmt.utrecht.1': 'Werkt in het mobiliteitsteam van dezelfde regio',
  'rmt.utrecht.coordinator': 'Verdeelt zaken en wijst toe',
};

const named = new Set(NAMED.map(([userName]) => userName));
const PEOPLE = [...NAMED, ...REGIONAL_WORKERS.filter(([userName]) => !named.has(userName))];

/** By the name that UWV's unit of the same region bears; who works nationwide has none. */
function regionOf(unit: string): { readonly region?: string } {
  const code = fixtureOrganisations.unit(unit)?.region?.toLowerCase();
  if (code === undefined) return {};
  const name = fixtureOrganisations.unit(`uwv-${code}`)?.name.replace(/^UWV /, '');
  return name === undefined ? {} : { region: name };
}

/** Fictional workers of the trial: in three regions by hand, in every region the ones its cases need, and nationwide. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = PEOPLE.map(([userName, displayName, unit, roles]) => ({
  accountId: uuidV5(DEMO_NAMESPACE, userName),
  userName,
  displayName,
  unit,
  personClaim: `trial-${userName}`,
  clientId: `script-${userName.replaceAll('.', '-')}`,
  group: GROUPS[roles[0] ?? 'caseworker'],
  ...regionOf(unit),
  ...(FIRST[userName] === undefined ? {} : { firstBecause: FIRST[userName] }),
  roles,
}));
