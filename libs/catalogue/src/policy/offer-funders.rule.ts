import { formatDate, type LocalDate } from '@meereis/kernel';
import type { PriceListPublished, SchemeVersionPublished } from '../events';
import type { CatalogueEntry, FundedBenefit, PolicyData } from '../policy-data';
import { regionFit } from './offer-reasons.rule';
import type { OfferQuestion } from './offers.rule';
import type { PolicySnapshot, Published } from './snapshot.rule';
import { isOpenOn, versionOn } from './windows.rule';

/** Money for an offer: open to this person, not, or to be checked. */
export interface OfferFunder {
  readonly id: string;
  readonly nameNl: string;
  readonly open: 'yes' | 'no' | 'check';
  readonly rule?: string;
  /** Why not, or what to check; absent when it is open. */
  readonly sentence?: string;
}

type Entry = Published<SchemeVersionPublished>;
type Service = PriceListPublished['data']['services'][number];

const BENEFIT_NAMES: Readonly<Record<FundedBenefit, string>> = {
  ww: 'een WW-uitkering',
  participatiewet: 'een bijstandsuitkering',
  wajong: 'een Wajong-uitkering',
  wia: 'een WIA-uitkering',
};

/** Ids of the money that could pay, prior money first: RMT money is additional (R038). */
function candidates(
  offer: Entry | Service,
  snapshot: PolicySnapshot,
  { on }: OfferQuestion,
): readonly string[] {
  if ('catalogueId' in offer)
    return [...(offer.price ? [offer.price.pot] : []), ...budgetAbove(offer, snapshot, on)];
  if (offer.pot !== undefined) return [offer.pot];
  const rules = versionOn(snapshot.fundingRules, on);
  if (rules === undefined) return [];
  const prior = rules.priorGroups.flatMap((one) => one.provisions);
  return [...new Set([...prior, ...rules.exclusiveFunders.map((one) => one.funder), ...rules.rmtFunders])];
}

/** Deeper than the catalogue nests, so that a parent that points back ends too. */
const DEPTH_MAX = 10;

/** The money an entry is part of: the nearest above it that is a budget. What lies above that is a sum, not a pot. */
function budgetAbove(entry: Entry, snapshot: PolicySnapshot, on: LocalDate): readonly string[] {
  let above = entry.parent;
  for (let depth = 0; above !== undefined && depth < DEPTH_MAX; depth += 1) {
    const parent: Entry | undefined = versionOn(snapshot.entries.get(above) ?? [], on);
    if (parent?.kind === 'budget') return [above];
    above = parent?.parent;
  }
  return [];
}

/** R003: money that is kept for one group is refused for others, and only the money. */
function judge(
  entry: CatalogueEntry,
  snapshot: PolicySnapshot,
  policy: PolicyData,
  { on, region, benefits }: OfferQuestion,
): OfferFunder {
  const { id, nameNl } = entry;
  const no = (sentence: string, rule?: string): OfferFunder => ({
    id,
    nameNl,
    open: 'no',
    sentence,
    ...(rule === undefined ? {} : { rule }),
  });
  if (!isOpenOn(entry, on)) return no(`Dit geld is op ${formatDate(on)} niet beschikbaar.`);
  const published = versionOn(snapshot.entries.get(id) ?? [], on);
  const fit = published ? regionFit(published, snapshot, region) : 'yes';
  if (fit === 'no') return no(`Dit geld is alleen voor de regio ${entry.region ?? 'die het geeft'}.`);
  const only = policy.funder(id, on)?.onlyForBenefits;
  const names = (only ?? []).map((one) => BENEFIT_NAMES[one]).join(' of ');
  if (only && benefits.length > 0 && !only.some((one) => benefits.includes(one)))
    return no(`Dit geld is alleen voor mensen met ${names}.`, 'R003');
  const check = only && benefits.length === 0 ? `Alleen voor mensen met ${names}.` : regionDoubt(fit, entry);
  return check === undefined ? { id, nameNl, open: 'yes' } : { id, nameNl, open: 'check', sentence: check };
}

function regionDoubt(fit: 'yes' | 'unclear', { region }: CatalogueEntry): string | undefined {
  return fit === 'unclear' ? `De bron noemt als regio: ${region ?? ''}.` : undefined;
}

export function fundersOf(
  offer: Entry | Service,
  snapshot: PolicySnapshot,
  policy: PolicyData,
  asked: OfferQuestion,
): readonly OfferFunder[] {
  return candidates(offer, snapshot, asked).flatMap((id) => {
    const entry = policy.entry(id, asked.on);
    return entry ? judge(entry, snapshot, policy, asked) : [];
  });
}
