import { createHash } from 'node:crypto';
import { uuidV5, type LocalDate, type Uuid } from '@meereis/kernel';
import type { PolicyItemEvent } from '../events';
import { CATALOGUE_NAMESPACE, streamOf, type PolicyItemKind } from '../streams';
import { readCatalogueFile, type CatalogueFile } from './catalogue-file';
import { readRegionsFile, type RegionsFile } from './regions-file';
import { FUNDING_RULES, LEGAL_TERMS, RMT_SCHEME_VERSIONS } from './rmt-policy';
import { PolicyFileError } from './strict-reader';

/** The texts of the two data files, as they lie in `libs/catalogue/data`. */
export interface PolicySources {
  readonly catalogueYaml: string;
  readonly regionsYaml: string;
}

/** One event to publish, in a stream of its own. */
export interface PolicyItem {
  readonly kind: PolicyItemKind;
  readonly key: string;
  readonly streamId: string;
  readonly eventId: Uuid;
  readonly event: PolicyItemEvent;
}

export interface Publication {
  readonly publicationId: Uuid;
  readonly items: readonly PolicyItem[];
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Which publication these sources make, without parsing them: what a start compares with the log. The rules written
 * in this program count as a source too.
 */
export function publicationIdOf(sources: PolicySources): Uuid {
  const rules = JSON.stringify([RMT_SCHEME_VERSIONS, FUNDING_RULES, LEGAL_TERMS]);
  const parts = [sources.catalogueYaml, sources.regionsYaml, rules].map(sha256);
  return uuidV5(CATALOGUE_NAMESPACE, `publication/${parts.join('/')}`);
}

type Unpublished<E extends PolicyItemEvent> = E extends PolicyItemEvent
  ? { readonly type: E['type']; readonly data: Omit<E['data'], 'publicationId'> }
  : never;

/** The id hangs on the content alone, so that what did not change is not published twice. */
function item(
  kind: PolicyItemKind,
  key: string,
  publicationId: Uuid,
  content: Unpublished<PolicyItemEvent>,
): PolicyItem {
  const eventId = uuidV5(CATALOGUE_NAMESPACE, `${kind}/${key}/${sha256(JSON.stringify(content))}`);
  const event = { type: content.type, data: { ...content.data, publicationId } } as PolicyItemEvent;
  return { kind, key, streamId: streamOf(kind, key), eventId, event };
}

/**
 * The list's version is the month its prices were read. It holds from the first to the last day any of its prices holds; each
 * price keeps its own days.
 */
function priceList({ services, asOf }: CatalogueFile) {
  const from = services.map((one) => one.validFrom).toSorted();
  const until = services.map((one) => one.validUntil).toSorted();
  return {
    listId: 'rmt',
    version: '2022-02',
    validFrom: from[0] ?? asOf,
    validUntil: until.at(-1) ?? asOf,
    services,
  };
}

function refuseUnknownIds(catalogue: CatalogueFile): void {
  const known = new Set(catalogue.entries.map((one) => one.catalogueId));
  const named = [
    ...FUNDING_RULES.rmtFunders,
    ...FUNDING_RULES.priorGroups.flatMap((one) => one.provisions),
    ...FUNDING_RULES.exclusiveFunders.map((one) => one.funder),
    ...(FUNDING_RULES.staffingPots ?? []).map((one) => one.funder),
  ];
  const lost = named.find((id) => !known.has(id));
  if (lost) throw new PolicyFileError(`catalogue.yaml: the funding rules name "${lost}", which is no entry.`);
}

function regionItems(file: RegionsFile, publicationId: Uuid): readonly PolicyItem[] {
  const version: { version: string; validFrom: LocalDate } = {
    version: `cbs-${file.checkedUntil.slice(0, 4)}`,
    validFrom: file.coverageFrom,
  };
  return file.regions.map((one) =>
    item('region', one.code, publicationId, {
      type: 'region-division-published.v1',
      data: { ...version, ...one },
    }),
  );
}

/** @throws PolicyFileError when a source is not understood; then nothing at all is published. */
export function buildPublication(sources: PolicySources): Publication {
  const publicationId = publicationIdOf(sources);
  const catalogue = readCatalogueFile(sources.catalogueYaml);
  refuseUnknownIds(catalogue);
  const entries = catalogue.entries.map((one) =>
    item('entry', one.catalogueId, publicationId, {
      type: 'scheme-version-published.v1',
      data: { version: catalogue.asOf, validFrom: catalogue.asOf, ...one },
    }),
  );
  const schemes = RMT_SCHEME_VERSIONS.map((data) =>
    item('rmt-scheme', data.version, publicationId, { type: 'rmt-scheme-published.v1', data }),
  );
  return {
    publicationId,
    items: [
      ...entries,
      item('price-list', 'rmt', publicationId, {
        type: 'price-list-published.v1',
        data: priceList(catalogue),
      }),
      ...regionItems(readRegionsFile(sources.regionsYaml), publicationId),
      ...schemes,
      item('funding-rules', 'rmt', publicationId, {
        type: 'funding-rules-published.v1',
        data: FUNDING_RULES,
      }),
      item('legal-terms', 'awb', publicationId, { type: 'legal-terms-published.v1', data: LEGAL_TERMS }),
    ],
  };
}
