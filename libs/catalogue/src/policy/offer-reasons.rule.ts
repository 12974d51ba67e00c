import { formatDate } from '@meereis/kernel';
import type { PriceListPublished, SchemeVersionPublished } from '../events';
import { fitsRegion } from './regions.rule';
import type { OfferQuestion } from './offers.rule';
import type { PolicySnapshot, Published } from './snapshot.rule';
import { firstDay, isOpenOn, lastDay } from './windows.rule';

export const REASON_CODES = [
  'not-yet-published',
  'no-longer-published',
  'not-yet-open',
  'closed',
  'other-region',
  'other-group',
  'too-young',
  'too-old',
] as const;

/** Why something does not fit: a structured field says so, never prose. */
export interface Reason {
  readonly code: (typeof REASON_CODES)[number];
  /** Rule of the service, where one applies. */
  readonly rule?: string;
  readonly sentence: string;
}

type Entry = Published<SchemeVersionPublished>;
type Service = PriceListPublished['data']['services'][number];

function publicationReason(versions: readonly Entry[], { on }: OfferQuestion): Reason {
  const first = versions.map((one) => one.validFrom).toSorted()[0];
  if (first !== undefined && on < first)
    return {
      code: 'not-yet-published',
      sentence: `Dit staat pas vanaf ${formatDate(first)} in de catalogus.`,
    };
  return {
    code: 'no-longer-published',
    sentence: `Dit staat op ${formatDate(on)} niet meer in de catalogus.`,
  };
}

function windowReason(entry: Entry, { on }: OfferQuestion): Reason | undefined {
  if (isOpenOn(entry, on)) return undefined;
  const { windowFrom, windowUntil, prolongedUntil } = entry;
  if (windowFrom !== undefined && on < firstDay(windowFrom))
    return { code: 'not-yet-open', sentence: `Dit kan pas vanaf ${formatDate(firstDay(windowFrom))}.` };
  const until = prolongedUntil ?? windowUntil;
  const day = until === undefined ? '' : ` Het kon tot en met ${formatDate(lastDay(until))}.`;
  return { code: 'closed', sentence: `Dit is gesloten op ${formatDate(on)}.${day}` };
}

/** Whether it is for the region asked: by code for a region's own instrument, else by the words of the source. */
export function regionFit(entry: Entry, snapshot: PolicySnapshot, region: string): 'yes' | 'no' | 'unclear' {
  if (entry.regional) return entry.regional.region === region ? 'yes' : 'no';
  const names = new Set([...snapshot.regions.values()].map((one) => one.name));
  return fitsRegion(entry.region, snapshot.regions.get(region)?.name ?? '', names);
}

function regionReason(entry: Entry, snapshot: PolicySnapshot, asked: OfferQuestion): Reason | undefined {
  if (regionFit(entry, snapshot, asked.region) !== 'no') return undefined;
  return {
    code: 'other-region',
    sentence: `Dit is alleen voor de regio ${entry.region ?? 'die het aanbiedt'}.`,
  };
}

function ageReasons({ caps }: Entry, { age }: OfferQuestion): readonly Reason[] {
  if (age === undefined) return [];
  const limit = (name: string) => caps.find((one) => one.name === name)?.count;
  const [least, most] = [limit('age_min'), limit('age_max')];
  return [
    ...(least !== undefined && age < least
      ? [{ code: 'too-young' as const, sentence: `Dit is vanaf ${least} jaar.` }]
      : []),
    ...(most !== undefined && age > most
      ? [{ code: 'too-old' as const, sentence: `Dit is tot en met ${most} jaar.` }]
      : []),
  ];
}

export function reasonsOfEntry(
  versions: readonly Entry[],
  inForce: Entry | undefined,
  snapshot: PolicySnapshot,
  asked: OfferQuestion,
): readonly Reason[] {
  if (inForce === undefined) return [publicationReason(versions, asked)];
  return [
    windowReason(inForce, asked) ?? [],
    regionReason(inForce, snapshot, asked) ?? [],
    ageReasons(inForce, asked),
  ].flat();
}

/** The one group that the price list itself names (R098); other words are for a human being. */
export const BANENAFSPRAAK_GROUP = 'doelgroep banenafspraak';

export function reasonsOfService(
  service: Service,
  priced: boolean,
  { on, banenafspraak }: OfferQuestion,
): readonly Reason[] {
  const { onlyFor, validFrom, validUntil } = service;
  const early = on < validFrom;
  const days = early
    ? `Er is pas vanaf ${formatDate(validFrom)} een prijs voor.`
    : `Er is op ${formatDate(on)} geen prijs meer voor. De laatste gold tot en met ${formatDate(validUntil)}.`;
  const otherGroup = onlyFor === BANENAFSPRAAK_GROUP && banenafspraak === 'no';
  return [
    ...(priced
      ? []
      : [{ code: early ? ('not-yet-open' as const) : ('closed' as const), rule: 'R043', sentence: days }]),
    ...(otherGroup
      ? [
          {
            code: 'other-group' as const,
            rule: 'R098',
            sentence: 'De regeling noemt zelf een groep: dit is alleen voor de doelgroep banenafspraak.',
          },
        ]
      : []),
  ];
}
