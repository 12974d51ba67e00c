import { parse } from 'yaml';
import type { LocalDate } from '@meereis/kernel';
import { CATALOGUE_ID, PARTIAL_DATE, type PriceListPublished, type SchemeVersionPublished } from '../events';
import { compact, listAt, PolicyFileError, StrictReader } from './strict-reader';

type PublicationFields = 'publicationId' | 'version' | 'validFrom' | 'validUntil';
export type EntryContent = Omit<SchemeVersionPublished['data'], PublicationFields>;
export type ServiceContent = PriceListPublished['data']['services'][number];

export interface CatalogueFile {
  /** The state of affairs the entries describe. */
  readonly asOf: LocalDate;
  readonly entries: readonly EntryContent[];
  readonly services: readonly ServiceContent[];
}

const ENTRY_FIELDS = [
  'id',
  'name_nl',
  'kind',
  'omschrijving_nl',
  'who_can_apply',
  'target_groups',
  'what_it_offers',
  'amount_total_eur',
  'amounts_by_year',
  'amount_per_person_eur',
  'caps',
  'cofinancing_percent',
  'window_from',
  'window_until',
  'executor',
  'region',
  'preliminary_provision',
  'preliminary_basis',
  'phase_2020_12',
  'parent',
  'conditions',
  'source',
  'also_in_documents',
  'public',
  'notes',
  'prolonged_until',
  'higher_route_before_praktijkverklaring',
];

const SERVICE_FIELDS = [
  'id',
  'name_nl',
  'phase_tile',
  'max_eur',
  'vat',
  'omschrijving_nl',
  'source',
  'unit',
  'max_units',
  'only_for',
  'pot',
  'requires',
  'valid_from',
  'valid_until',
  'validity_basis',
  'notes',
];

const REF_FIELDS = ['document', 'section'];

function documentRef(from: StrictReader): EntryContent['source'] {
  return { document: from.text('document'), section: from.text('section') };
}

function amountsByYear(from: StrictReader): EntryContent['amountsByYear'] {
  return from.pairs('amounts_by_year').map(([year, value]) => {
    if (year !== 'per_year' && !/^\d{4}$/.test(year))
      return from.refuse('amounts_by_year', `"${year}" is no year.`);
    return { year: year.replace('_', '-'), cents: from.centsIn('amounts_by_year', value) };
  });
}

/** Limits: names that end in `_eur` are money, other numbers are counts, words stay words. */
function caps(from: StrictReader): EntryContent['caps'] {
  const value = from.value('caps');
  if (typeof value === 'string') return [{ name: 'text', text: value }];
  return from.pairs('caps').map(([name, limit]) => {
    if (name.endsWith('_eur')) return { name, cents: from.centsIn('caps', limit) };
    if (typeof limit === 'string') return { name, text: limit };
    return Number.isSafeInteger(limit)
      ? { name, count: limit as number }
      : from.refuse('caps', `"${name}" is neither a whole number nor text.`);
  });
}

function entry(value: unknown, where: string): EntryContent {
  const from = new StrictReader(value, where, ENTRY_FIELDS);
  return compact({
    catalogueId: from.matching('id', CATALOGUE_ID),
    nameNl: from.text('name_nl'),
    kind: from.text('kind'),
    descriptionNl: from.text('omschrijving_nl'),
    whoCanApply: from.maybeText('who_can_apply'),
    targetGroups: from.texts('target_groups'),
    whatItOffers: from.text('what_it_offers'),
    amountTotalCents: from.maybeCents('amount_total_eur'),
    amountsByYear: amountsByYear(from),
    amountPerPersonCents: from.maybeCents('amount_per_person_eur'),
    caps: caps(from),
    cofinancingPercent: from.maybeInteger('cofinancing_percent'),
    windowFrom: from.maybeMatching('window_from', PARTIAL_DATE),
    windowUntil: from.maybeMatching('window_until', PARTIAL_DATE),
    prolongedUntil: from.maybeMatching('prolonged_until', PARTIAL_DATE),
    executor: from.maybeText('executor'),
    region: from.maybeText('region'),
    preliminaryProvision: from.flag('preliminary_provision'),
    preliminaryBasis: from.maybeText('preliminary_basis'),
    higherRoute: from.maybeFlag('higher_route_before_praktijkverklaring'),
    phase: from.text('phase_2020_12'),
    parent: from.maybeMatching('parent', CATALOGUE_ID),
    conditions: from.texts('conditions'),
    source: documentRef(from.reader('source', REF_FIELDS)),
    alsoInDocuments: from.readers('also_in_documents', REF_FIELDS).map(documentRef),
    publicFacts: from.texts('public'),
    notes: from.maybeText('notes'),
  });
}

function service(value: unknown, where: string): ServiceContent {
  const from = new StrictReader(value, where, SERVICE_FIELDS);
  return compact({
    serviceId: from.matching('id', CATALOGUE_ID),
    nameNl: from.text('name_nl'),
    descriptionNl: from.text('omschrijving_nl'),
    phase: from.text('phase_tile'),
    maximumCents: from.cents('max_eur'),
    vat: from.oneOf('vat', ['ex', 'incl', 'unknown']),
    unit: from.maybeText('unit'),
    maxUnits: from.maybeInteger('max_units'),
    onlyFor: from.maybeText('only_for'),
    pot: from.maybeMatching('pot', CATALOGUE_ID),
    requires: from.maybeText('requires'),
    source: from.text('source'),
    validFrom: from.date('valid_from'),
    validUntil: from.date('valid_until'),
    validityBasis: from.text('validity_basis'),
    notes: from.maybeText('notes'),
  });
}

/** How an error names an entry: by its id where it has one. */
function nameOf(value: unknown, index: number, list: string): string {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return `catalogue.yaml, ${list} ${typeof id === 'string' ? id : `number ${index + 1}`}`;
}

function refuseTwice(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new PolicyFileError(`catalogue.yaml, ${what} ${id}: stands there twice.`);
    seen.add(id);
  }
}

function refuseUnknownParents(entries: readonly EntryContent[], services: readonly ServiceContent[]): void {
  const ids = new Set(entries.map((one) => one.catalogueId));
  const lost = entries.find((one) => one.parent !== undefined && !ids.has(one.parent));
  if (lost) throw new PolicyFileError(`catalogue.yaml, entry ${lost.catalogueId}: unknown parent.`);
  const potless = services.find((one) => one.pot !== undefined && !ids.has(one.pot));
  if (potless) throw new PolicyFileError(`catalogue.yaml, service ${potless.serviceId}: unknown pot.`);
}

/** @throws PolicyFileError naming the entry, when anything in the file is not understood. */
export function readCatalogueFile(yaml: string): CatalogueFile {
  const top = new StrictReader(parse(yaml), 'catalogue.yaml', ['meta', 'entries', 'rmt_services']);
  const meta = top.reader('meta', ['title', 'compiled_from', 'amount_unit', 'as_of', 'fields', 'caution']);
  if (meta.text('amount_unit') !== 'EUR') meta.refuse('amount_unit', 'only EUR is known.');
  const entries = listAt(top.value('entries'), 'catalogue.yaml, entries').map((one, index) =>
    entry(one, nameOf(one, index, 'entry')),
  );
  const services = listAt(top.value('rmt_services'), 'catalogue.yaml, rmt_services').map((one, index) =>
    service(one, nameOf(one, index, 'service')),
  );
  refuseTwice(
    entries.map((one) => one.catalogueId),
    'entry',
  );
  refuseTwice(
    services.map((one) => one.serviceId),
    'service',
  );
  refuseUnknownParents(entries, services);
  return { asOf: meta.date('as_of'), entries, services };
}
