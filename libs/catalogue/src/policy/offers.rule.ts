import type { LocalDate, RegionCode } from '@meereis/kernel';
import type { PriceListPublished, SchemeVersionPublished } from '../events';
import type { FundedBenefit, PolicyData, VatBasis } from '../policy-data';
import { fundersOf, type OfferFunder } from './offer-funders.rule';
import {
  doubtsOfEntry,
  doubtsOfService,
  entryChecks,
  serviceChecks,
  type Remark,
} from './offer-remarks.rule';
import { reasonsOfEntry, reasonsOfService, type Reason } from './offer-reasons.rule';
import { newestFirst, priceOn } from './prices.rule';
import type { PolicySnapshot, Published } from './snapshot.rule';
import { versionOn } from './windows.rule';

export const OFFER_VERDICTS = ['fits', 'fits-if', 'does-not-fit'] as const;
export type OfferVerdict = (typeof OFFER_VERDICTS)[number];

/** Codes of a situation as an intake names it; nothing that leads to a person. */
export interface OfferQuestion {
  readonly on: LocalDate;
  readonly region: RegionCode;
  /** Every benefit the person has; `none` is an answer, an empty list is not. */
  readonly benefits: readonly (FundedBenefit | 'none' | 'other')[];
  readonly situation?: 'working' | 'notice-period' | 'unemployed' | 'self-employed-reorienting';
  readonly banenafspraak?: 'yes' | 'no' | 'in-doubt';
  /** In whole years. */
  readonly age?: number;
}

/** Something that can be bought or applied for, judged for one question. */
export interface Offer {
  readonly id: string;
  readonly nameNl: string;
  readonly descriptionNl: string;
  /** Kind of entry as the sources name it; `dienst` for a service with a maximum price. */
  readonly kind: string;
  readonly verdict: OfferVerdict;
  /** Why it does not fit; every reason. */
  readonly reasons: readonly Reason[];
  /** What the structured data cannot decide: a human being checks it. */
  readonly toCheck: readonly Remark[];
  /** Doubts in the data itself. */
  readonly doubts: readonly Remark[];
  readonly funders: readonly OfferFunder[];
  /** What to do when all money that is known is closed; it never changes the verdict. */
  readonly moneyAdvice?: string;
  readonly priorProvision: boolean;
  readonly maximumCents?: number;
  readonly vat?: VatBasis;
  /** Absent when nothing was published for that date. */
  readonly publication?: { readonly eventId: string; readonly version: string };
}

export interface CatalogueOffers {
  /** Everything that can be bought or applied for, in order of id, each with a verdict. */
  offers(question: OfferQuestion): readonly Offer[];
}

/**
 * Kinds that somebody can buy or apply for. A budget or programme pays for something else, an initiative is joined by
 * organisations, a desk is visited; those count only when the sources call them a prior provision (R038, R049): the
 * regional funds and the learning desk. A budget then still is a funder, and is named with what it pays.
 */
export const OBTAINABLE_KINDS: readonly string[] = [
  'voorziening',
  'subsidie',
  'instrument',
  'regeling',
  'krediet',
  'fiscaal',
];

type Entry = Published<SchemeVersionPublished>;

function isObtainable({ kind, preliminaryProvision }: Entry): boolean {
  return OBTAINABLE_KINDS.includes(kind) || (preliminaryProvision && kind !== 'budget');
}

function verdictOf(reasons: readonly Reason[], toCheck: readonly Remark[]): OfferVerdict {
  if (reasons.length > 0) return 'does-not-fit';
  return toCheck.length > 0 ? 'fits-if' : 'fits';
}

/**
 * No field of a funder or of a benefit is asked here: need decides (R003), money is said beside it. Nor is there an end of
 * contract to wait for: who still works may use it too (R011).
 */
function offerOfEntry(
  versions: readonly Entry[],
  snapshot: PolicySnapshot,
  policy: PolicyData,
  asked: OfferQuestion,
): Offer | undefined {
  const inForce = versionOn(versions, asked.on);
  const shown = inForce ?? versions.at(-1);
  if (shown === undefined || !isObtainable(shown)) return undefined;
  const reasons = reasonsOfEntry(versions, inForce, snapshot, asked);
  const funders = fundersOf(shown, snapshot, policy, asked);
  const toCheck = entryChecks(shown, snapshot, asked);
  const { catalogueId: id, nameNl, descriptionNl, kind, preliminaryProvision: priorProvision, price } = shown;
  return {
    id,
    nameNl,
    descriptionNl,
    kind,
    verdict: verdictOf(reasons, toCheck),
    reasons,
    toCheck,
    doubts: doubtsOfEntry(shown),
    funders,
    ...noMoney(funders),
    priorProvision,
    ...(price ? { maximumCents: price.maximumCents, vat: price.vat } : {}),
    ...(inForce ? { publication: { eventId: inForce.eventId, version: inForce.version } } : {}),
  };
}

type List = Published<PriceListPublished>;

function offerOfService(
  lists: readonly List[],
  id: string,
  snapshot: PolicySnapshot,
  policy: PolicyData,
  asked: OfferQuestion,
): Offer | undefined {
  const found = priceOn(lists, id, asked.on);
  // Without a price that day the newest one that was ever published tells what it is and why it does not fit.
  const shown = found?.priced ?? newestWith(lists, id);
  if (shown === undefined) return undefined;
  const reasons = reasonsOfService(shown, found !== undefined, asked);
  const funders = fundersOf(shown, snapshot, policy, asked);
  const toCheck = serviceChecks(shown, asked);
  const { nameNl, descriptionNl, maximumCents, vat } = shown;
  return {
    id,
    nameNl,
    descriptionNl,
    kind: 'dienst',
    verdict: verdictOf(reasons, toCheck),
    reasons,
    toCheck,
    doubts: doubtsOfService(shown),
    funders,
    ...noMoney(funders),
    priorProvision: false,
    maximumCents,
    vat,
    ...(found ? { publication: { eventId: found.list.eventId, version: found.list.version } } : {}),
  };
}

function newestWith(lists: readonly List[], id: string) {
  return newestFirst(lists)
    .flatMap((list) => list.services)
    .find((one) => one.serviceId === id);
}

/** That all money known to the catalogue is for others is no ground to refuse the instrument (R003): look for other money. */
function noMoney(funders: readonly OfferFunder[]): Pick<Offer, 'moneyAdvice'> {
  if (funders.length === 0 || funders.some((one) => one.open !== 'no')) return {};
  return { moneyAdvice: 'De catalogus kent hiervoor geen geld dat openstaat. Zoek een andere financier.' };
}

/** Pure: the same publications and question give the same answer. */
export function offersFor(
  snapshot: PolicySnapshot,
  policy: PolicyData,
  asked: OfferQuestion,
): readonly Offer[] {
  const entries = [...snapshot.entries.values()].flatMap(
    (versions) => offerOfEntry(versions, snapshot, policy, asked) ?? [],
  );
  const services = [...new Set(snapshot.priceLists.map((one) => one.listId))].flatMap((listId) => {
    const lists = snapshot.priceLists.filter((one) => one.listId === listId);
    const ids = new Set(lists.flatMap((list) => list.services.map((one) => one.serviceId)));
    return [...ids].flatMap((id) => offerOfService(lists, id, snapshot, policy, asked) ?? []);
  });
  return [...entries, ...services].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
