import type { Unit, UnitKind } from '@meereis/access';
import type { Decision, Refusal } from '@meereis/commands';
import type { CatalogueEntry, Funder, PolicyData, PricedService, PriorGroup } from '@meereis/catalogue';
import { euro, uuid } from './values';
import { instantOf, localDate, type LocalDate, type Oin, type RegionCode, type Uuid } from '@meereis/kernel';
import type { DomainEvent, Position } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import { evolve, type Arrangement } from '../domain/arrangement';

export const TODAY = localDate('2022-03-01');
export const ARRANGEMENT = uuid(1);
export const PERSON = uuid(2);

export function unit(id: string, kind: UnitKind, region: string | null = 'AM13'): Unit {
  return {
    id,
    kind,
    oin: '00000099000000001000' as Oin,
    name: `Onderdeel ${id}`,
    ...(region === null ? {} : { region: region as RegionCode }),
  };
}

export const UWV = unit('uwv-am13', 'uwv-executor');
export const UTRECHT = unit('utrecht-am13', 'municipality');
export const FNV = unit('fnv-am13', 'union');

/** The n-th event of the case, as the codec would give it back. */
export function read(event: DomainEvent, revision: number, on: LocalDate = TODAY): ReadEvent {
  return {
    ...event,
    eventId: uuid(9000 + revision),
    streamId: `arrangement-${ARRANGEMENT}`,
    revision,
    position: String(revision + 1).padStart(20, '0') as Position,
    meta: {
      commandId: uuid(8000 + revision),
      correlationId: uuid(8000 + revision),
      causationId: uuid(8000 + revision),
      actor: uuid(77),
      role: 'caseworker',
      oin: UWV.oin,
      unit: UWV.id,
      purpose: 'arrangement-execution',
      recordedAt: instantOf(Date.UTC(2022, 2, 1, 9, 0, revision)),
      effectiveOn: on,
    },
  };
}

export const eventIdAt = (revision: number): Uuid => uuid(9000 + revision);

/** What has happened to a case. */
export type Given = readonly DomainEvent[];

/** The case after these events. */
export function given(...events: readonly DomainEvent[]): Arrangement {
  const state = events.reduce<Arrangement | undefined>(
    (folded, event, revision) => evolve(folded, read(event, revision)),
    undefined,
  );
  if (state === undefined) throw new Error('A case begins with a report.');
  return state;
}

/** The events of a decision that went through. */
export function happened(decision: Decision): readonly DomainEvent[] {
  if (!decision.ok) throw new Error(decision.error.map((one) => `${one.rule} ${one.code}`).join(', '));
  return decision.value;
}

export function refusals(decision: Decision): readonly Refusal[] {
  return decision.ok ? [] : decision.error;
}

/** Rule and code of every refusal, in order. */
export function refused(decision: Decision): readonly string[] {
  return refusals(decision).map((one) => `${one.rule} ${one.code}`);
}

const PUBLISHED = { eventId: uuid(500), version: '2020.1', source: 'test' };

function entry(id: string, over: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id,
    nameNl: `Naam ${id}`,
    kind: 'instrument',
    descriptionNl: '',
    amountsByYear: [],
    priorProvision: false,
    ...PUBLISHED,
    ...over,
  };
}

const YEARS = { validFrom: localDate('2021-03-22'), validUntil: localDate('2024-12-31') };

function service(id: string, euros: number, over: Partial<PricedService> = {}): PricedService {
  return {
    id,
    nameNl: `Dienst ${id}`,
    maximum: euro(euros),
    vat: 'ex',
    ...YEARS,
    eventId: uuid(501),
    version: '2021.1',
    ...over,
  };
}

export const ENTRIES: readonly CatalogueEntry[] = [
  entry('rmt-crisisdienstverlening', {
    windowFrom: '2020-12-01',
    windowUntil: '2022',
  }),
  entry('jobcoach'),
  entry('pilot-dicht', { windowUntil: '2021' }),
  entry('fonds-dicht', { windowUntil: '2021-06' }),
  entry('oeno-fondsen', { priorProvision: true }),
  entry('scholingsbudget-ww-extra', { priorProvision: true, windowFrom: '2021' }),
  entry('re-integratiebudget-gemeenten', { priorProvision: true }),
  entry('praktijkleren-mbo', { priorProvision: true }),
  entry('extra-bbl-leerbanen', { priorProvision: true }),
  entry('praktijkleren-inkoop', { kind: 'budget', priorProvision: true }),
  entry('intersectorale-omscholing', { kind: 'subsidie' }),
  entry('maatwerkregeling-sectoren', { kind: 'subsidie' }),
  entry('nl-leert-door-scholing', { kind: 'subsidie' }),
  entry('stap-budget', { kind: 'subsidie', windowFrom: '2023' }),
  entry('leerwerkloket', { kind: 'loket', priorProvision: true }),
  entry('bbl', { kind: 'voorziening' }),
  entry('twents-fonds-voor-vakmanschap', { kind: 'initiatief', priorProvision: true, region: 'Twente' }),
  entry('regionaal-mobiliteitsteam', { kind: 'loket' }),
  entry('uwv-re-integratiebudget-ao', { kind: 'budget', priorProvision: true }),
];

export const SERVICES: readonly PricedService[] = [
  service('versterken-arbeidsmarktpositie', 3280),
  service('scholing-beroep-functie', 5000, { vat: 'incl' }),
  service('jobcoaching-werkfitbehoud', 3000, { vat: 'unknown', onlyFor: 'doelgroep banenafspraak' }),
  service('werkfitplek-banenafspraak', 1250, {
    vat: 'unknown',
    unit: 'per 3 maanden',
    maxUnits: 3,
    onlyFor: 'doelgroep banenafspraak',
  }),
  service('maatwerkbudget', 1000),
  service('mbo-certificaat', 1750, { pot: 'praktijkleren-inkoop' }),
];

const FUNDERS: readonly Funder[] = ENTRIES.map(({ id }) => ({
  id,
  rmt: id === 'rmt-crisisdienstverlening',
  ...(id === 'scholingsbudget-ww-extra' ? { onlyForBenefits: ['ww' as const] } : {}),
  ...(id === 'regionaal-mobiliteitsteam' ? { staffing: true } : {}),
  ...(id === 'uwv-re-integratiebudget-ao' ? { onlyForBenefits: ['wia' as const, 'wajong' as const] } : {}),
  ...PUBLISHED,
}));

const GROUPS: readonly (readonly [PriorGroup['group'], string, ...string[]])[] = [
  ['regular', 'Reguliere middelen', 're-integratiebudget-gemeenten', 'scholingsbudget-ww-extra'],
  ['sector', 'O&O-fondsen', 'oeno-fondsen'],
  ['praktijkleren', 'Praktijkleren', 'praktijkleren-mbo'],
  ['bbl', 'Extra bbl-middelen', 'extra-bbl-leerbanen'],
];

const byId = <T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find((one) => one.id === id);

/** Policy data of a small catalogue; real rules, invented entries. */
export const POLICY: PolicyData = {
  entry: (id) => byId(ENTRIES, id),
  entries: () => ENTRIES,
  service: (id, on) => {
    const found = byId(SERVICES, id);
    return found !== undefined && on >= found.validFrom && on <= found.validUntil ? found : undefined;
  },
  region: () => undefined,
  regions: () => [],
  regionOf: () => undefined,
  schemeVersion: (on) =>
    on >= YEARS.validFrom && on <= YEARS.validUntil ? { version: '2021.1', eventId: uuid(502) } : undefined,
  hardDate: () => undefined,
  objectionTermWeeks: () => 6,
  isRmtFunded: () => true,
  priorGroups: () =>
    GROUPS.map(([group, nameNl, ...ids]) => ({
      group,
      nameNl,
      provisions: ENTRIES.filter((one) => ids.includes(one.id)),
      ...PUBLISHED,
    })),
  suggestedProvisions: () =>
    ENTRIES.filter((one) =>
      ['leerwerkloket', 'uwv-re-integratiebudget-ao', 'twents-fonds-voor-vakmanschap'].includes(one.id),
    ),
  funder: (id) => byId(FUNDERS, id),
};
