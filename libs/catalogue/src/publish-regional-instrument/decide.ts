import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate } from '@meereis/kernel';
import type { VatBasis } from '../policy-data';
import type { RegionalFacts } from '../publish-regional-scheme/decide';
import { compact } from '../publish/strict-reader';
import { followsOn, namesNobody, ownTeam } from '../regional/publication.rule';
import type { RegionalCatalogue, RegionalVersion } from '../regional/regional-catalogue';

/** What a region can publish: things that can be bought or applied for, and funds that come before RMT money (R049). */
export const REGIONAL_KINDS = ['instrument', 'voorziening', 'subsidie', 'initiatief'] as const;

export interface RegionalPrice {
  readonly maximumCents: number;
  readonly vat: VatBasis;
  readonly unit?: string;
  readonly maxUnits?: number;
  readonly pot: string;
}

export interface PublishRegionalInstrument extends RegionalVersion {
  /** With the region in front of it, it is the id in the catalogue. */
  readonly code: string;
  readonly nameNl: string;
  readonly kind: (typeof REGIONAL_KINDS)[number];
  readonly descriptionNl: string;
  readonly whatItOffers: string;
  readonly whoCanApply?: string;
  readonly executor?: string;
  readonly conditions: readonly string[];
  readonly priorProvision: boolean;
  readonly price?: RegionalPrice;
  readonly source: string;
  readonly notes?: string;
}

export interface InstrumentFacts extends Omit<RegionalFacts, 'national'> {
  readonly regionName: string;
  /** Whether the money named in the price is in the catalogue on the first day, and is not RMT money. */
  readonly pot: 'known' | 'unknown' | 'rmt';
}

/** No other region and no later national entry can take it: the region stands in it. */
export function instrumentId(region: string, code: string): string {
  return `${region.toLowerCase()}-${code}`;
}

function priceRefusals(
  { price, validFrom, validUntil }: PublishRegionalInstrument,
  pot: InstrumentFacts['pot'],
) {
  if (price === undefined) return [];
  return [
    pot === 'unknown' &&
      refusal(
        'R024',
        'pot-unknown',
        `De catalogus van ${formatDate(validFrom)} kent geen geld met kenmerk “${price.pot}”. Kies een bestaand budget of fonds.`,
      ),
    pot === 'rmt' &&
      refusal(
        'R043',
        'pot-is-rmt',
        'Wat RMT-geld betaalt staat in de landelijke prijslijst. Kies een ander budget of laat de prijs weg.',
      ),
    validUntil === undefined &&
      refusal('R043', 'price-without-end', 'Een maximumprijs heeft een einddatum. Vul de laatste dag in.'),
  ];
}

/** A region publishes an instrument, or its own prior provision (R049). It cannot tie it to a benefit (R003). */
export function decidePublishRegionalInstrument(
  state: RegionalCatalogue,
  command: PublishRegionalInstrument,
  facts: InstrumentFacts,
): Decision {
  const catalogueId = instrumentId(facts.region, command.code);
  const { nameNl, descriptionNl, whatItOffers, whoCanApply, executor, conditions, source, notes } = command;
  return refuseAll(
    [
      ownTeam(facts.unit, facts.region),
      ...followsOn(state.instruments[catalogueId] ?? [], command, facts.today),
      command.kind === 'initiatief' &&
        !command.priorProvision &&
        refusal(
          'R049',
          'initiative-not-prior',
          'Een initiatief staat hier alleen als het vóór RMT-geld gaat. Kies een andere soort of geef dat aan.',
        ),
      ...priceRefusals(command, facts.pot),
      namesNobody([nameNl, descriptionNl, whatItOffers, whoCanApply, executor, ...conditions, source, notes]),
    ],
    () => [{ type: 'scheme-version-published.v1', data: published(catalogueId, command, facts) }],
  );
}

function published(catalogueId: string, command: PublishRegionalInstrument, facts: InstrumentFacts) {
  const { version, validFrom, validUntil, nameNl, kind, descriptionNl, whatItOffers } = command;
  const { whoCanApply, executor, conditions, priorProvision, price, source, notes } = command;
  return compact({
    publicationId: facts.publicationId,
    version,
    validFrom,
    validUntil,
    catalogueId,
    nameNl,
    kind,
    descriptionNl,
    whoCanApply,
    targetGroups: [],
    whatItOffers,
    amountsByYear: [],
    caps: [],
    executor,
    region: facts.regionName,
    preliminaryProvision: priorProvision,
    preliminaryBasis: priorProvision ? `explicit-region: ${facts.region}` : undefined,
    phase: 'lopend',
    conditions,
    source: { document: 'regionale publicatie', section: source },
    alsoInDocuments: [],
    publicFacts: [],
    notes,
    regional: { region: facts.region, publishedBy: facts.unit.id },
    price: price && compact({ ...price }),
  });
}
