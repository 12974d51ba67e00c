import { Money, type LocalDate, type RegionCode } from '@meereis/kernel';
import type {
  PriceListPublished,
  RegionalSchemePublished,
  RegionDivisionPublished,
  RmtSchemePublished,
  SchemeVersionPublished,
} from '../events';
import type {
  CatalogueEntry,
  Funder,
  HardDate,
  PolicyData,
  PricedService,
  PriorGroup,
  Region,
  SchemeInForce,
  SchemePublication,
} from '../policy-data';
import { priceOn } from './prices.rule';
import { belongsOn, fitsRegion } from './regions.rule';
import type { PolicySnapshot, Published } from './snapshot.rule';
import { isOpenOn, versionOn } from './windows.rule';

function entryOf(published: Published<SchemeVersionPublished>): CatalogueEntry {
  const { windowFrom, windowUntil, prolongedUntil, region, notes, amountTotalCents } = published;
  return {
    id: published.catalogueId,
    nameNl: published.nameNl,
    kind: published.kind,
    descriptionNl: published.descriptionNl,
    ...(windowFrom === undefined ? {} : { windowFrom }),
    ...(windowUntil === undefined ? {} : { windowUntil }),
    ...(prolongedUntil === undefined ? {} : { prolongedUntil }),
    ...(region === undefined ? {} : { region }),
    ...(published.regional === undefined ? {} : { ownRegion: published.regional.region }),
    ...(notes === undefined ? {} : { notes }),
    ...(amountTotalCents === undefined ? {} : { amountTotal: Money.euroCents(amountTotalCents) }),
    amountsByYear: published.amountsByYear.flatMap(({ year, cents }) =>
      /^\d{4}$/.test(year) ? [{ year: Number(year), amount: Money.euroCents(cents) }] : [],
    ),
    priorProvision: published.preliminaryProvision,
    source: `${published.source.document}, ${published.source.section}`,
    eventId: published.eventId,
    version: published.version,
  };
}

function serviceOf(
  list: Published<PriceListPublished>,
  priced: PriceListPublished['data']['services'][number],
): PricedService {
  const { unit, maxUnits, onlyFor, pot } = priced;
  return {
    id: priced.serviceId,
    nameNl: priced.nameNl,
    maximum: Money.euroCents(priced.maximumCents),
    vat: priced.vat,
    ...(unit === undefined ? {} : { unit }),
    ...(maxUnits === undefined ? {} : { maxUnits }),
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(pot === undefined ? {} : { pot }),
    validFrom: priced.validFrom,
    validUntil: priced.validUntil,
    eventId: list.eventId,
    version: list.version,
  };
}

/** The price a region published for an instrument of its own; as long as the instrument's version holds. */
function regionalServiceOf(published: Published<SchemeVersionPublished>): PricedService | undefined {
  const { price, catalogueId: id, nameNl, validFrom, validUntil, eventId, version } = published;
  if (price === undefined || validUntil === undefined) return undefined;
  const { maximumCents, ...terms } = price;
  const maximum = Money.euroCents(maximumCents);
  return { id, nameNl, maximum, ...terms, validFrom, validUntil, eventId, version };
}

function schemeOf(
  published: Published<RmtSchemePublished> | Published<RegionalSchemePublished>,
): SchemePublication {
  const { eventId, version, nameNl, validFrom, validUntil, hardDate, source } = published;
  const own = 'region' in published ? published : undefined;
  return {
    eventId,
    version,
    nameNl,
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(hardDate === undefined ? {} : { hardDate }),
    source,
    ...(own ? { region: own.region } : {}),
    ...(own?.notes === undefined ? {} : { notes: own.notes }),
  };
}

/** A region's own scheme asks for a hard date only where it published one (R006 is the national scheme's). */
function regionalHardDate(own: Published<RegionalSchemePublished>): HardDate | undefined {
  const { version, eventId, hardDate: date, hardDateInclusive, source } = own;
  return date && { version, eventId, date, inclusive: hardDateInclusive ?? true, source };
}

function regionOfEvent(published: Published<RegionDivisionPublished>): Region {
  const { code, name, eventId } = published;
  return { code, name, centreMunicipality: published.centreMunicipality.code, eventId };
}

/** Answers over one snapshot. Pure: the same snapshot and date give the same answer. */
export class PolicyAnswers implements PolicyData {
  private readonly regionNames: ReadonlySet<string>;

  constructor(private readonly snapshot: PolicySnapshot) {
    this.regionNames = new Set([...snapshot.regions.values()].map((one) => one.name));
  }

  entry(id: string, on: LocalDate): CatalogueEntry | undefined {
    const published = versionOn(this.snapshot.entries.get(id) ?? [], on);
    return published && entryOf(published);
  }

  entries(on: LocalDate): readonly CatalogueEntry[] {
    return [...this.snapshot.entries.keys()].flatMap((id) => this.entry(id, on) ?? []);
  }

  service(id: string, on: LocalDate): PricedService | undefined {
    for (const listId of new Set(this.snapshot.priceLists.map((one) => one.listId))) {
      const versions = this.snapshot.priceLists.filter((one) => one.listId === listId);
      const found = priceOn(versions, id, on);
      if (found) return serviceOf(found.list, found.priced);
    }
    const regional = versionOn(this.snapshot.entries.get(id) ?? [], on);
    return regional && regionalServiceOf(regional);
  }

  region(code: string): Region | undefined {
    const published = this.snapshot.regions.get(code);
    return published && regionOfEvent(published);
  }

  regions(): readonly Region[] {
    return [...this.snapshot.regions.values()]
      .map(regionOfEvent)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }

  regionOf(municipality: string, on: LocalDate): Region | undefined {
    for (const published of this.snapshot.regions.values()) {
      const stays = published.municipalities.filter((one) => one.code === municipality);
      if (stays.some((stay) => belongsOn(stay, published.coverageFrom, on))) return regionOfEvent(published);
    }
    return undefined;
  }

  schemeVersion(on: LocalDate, region?: string): SchemeInForce | undefined {
    const national = versionOn(this.snapshot.schemes, on);
    if (national) return { version: national.version, eventId: national.eventId };
    const own = this.regionalScheme(on, region);
    return own && { version: own.version, eventId: own.eventId, region: own.region };
  }

  hardDate(on: LocalDate, region?: string): HardDate | undefined {
    const scheme = versionOn(this.snapshot.schemes, on);
    if (scheme === undefined) {
      const own = this.regionalScheme(on, region);
      return own && regionalHardDate(own);
    }
    const { version, eventId, hardDate: date, hardDateInclusive: inclusive, hardDateSource: source } = scheme;
    return { version, eventId, date, inclusive, source };
  }

  /** Every version ever published, the national ones first; of one region's own where a region is named. */
  schemes(region?: RegionCode): readonly SchemePublication[] {
    const own = region === undefined ? [] : (this.snapshot.regionalSchemes.get(region) ?? []);
    return [...this.snapshot.schemes, ...own].map(schemeOf);
  }

  private regionalScheme(on: LocalDate, region: string | undefined) {
    return region === undefined ? undefined : versionOn(this.snapshot.regionalSchemes.get(region) ?? [], on);
  }

  objectionTermWeeks(on: LocalDate): number {
    // A date before the first publication counts with the oldest known term: there is always one to state.
    const term = versionOn(this.snapshot.legalTerms, on) ?? this.snapshot.legalTerms[0];
    if (term === undefined) throw new Error('No legal terms have been published.');
    return term.objectionWeeks;
  }

  isRmtFunded(serviceId: string, on: LocalDate): boolean {
    const service = this.service(serviceId, on);
    return service !== undefined && service.pot === undefined;
  }

  priorGroups(on: LocalDate, region: RegionCode): readonly PriorGroup[] {
    const rules = versionOn(this.snapshot.fundingRules, on);
    if (rules === undefined) return [];
    const { version, eventId } = rules;
    return rules.priorGroups
      .map(({ group, nameNl, provisions, source }) => ({
        group,
        nameNl,
        provisions: provisions.flatMap((id) => this.openEntry(id, on, region) ?? []),
        source,
        version,
        eventId,
      }))
      .filter((one) => one.provisions.length > 0);
  }

  suggestedProvisions(on: LocalDate, region: RegionCode): readonly CatalogueEntry[] {
    const asked = new Set(
      versionOn(this.snapshot.fundingRules, on)?.priorGroups.flatMap((one) => one.provisions) ?? [],
    );
    return this.entries(on).filter(
      (one) => one.priorProvision && !asked.has(one.id) && this.isOpenFor(one, on, region),
    );
  }

  funder(id: string, on: LocalDate): Funder | undefined {
    const entry = this.entry(id, on);
    const rules = versionOn(this.snapshot.fundingRules, on);
    if (entry === undefined || rules === undefined) return undefined;
    const exclusive = rules.exclusiveFunders.find((one) => one.funder === id);
    const staffing = rules.staffingPots?.find((one) => one.funder === id);
    return {
      id,
      rmt: rules.rmtFunders.includes(id),
      ...(exclusive ? { onlyForBenefits: exclusive.benefits } : {}),
      ...(staffing ? { staffing: true } : {}),
      source: exclusive?.source ?? staffing?.source ?? entry.source,
      version: rules.version,
      eventId: rules.eventId,
    };
  }

  private openEntry(id: string, on: LocalDate, region: RegionCode): CatalogueEntry | undefined {
    const entry = this.entry(id, on);
    return entry && this.isOpenFor(entry, on, region) ? entry : undefined;
  }

  /** A region that cannot be read from the source's words does not close a provision: a human judges that. */
  private isOpenFor(entry: CatalogueEntry, on: LocalDate, region: RegionCode): boolean {
    const name = this.snapshot.regions.get(region)?.name ?? '';
    return isOpenOn(entry, on) && fitsRegion(entry.region, name, this.regionNames) !== 'no';
  }
}
