import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { moneyOf } from './item.rule';
import { asksQuotes } from './item-training.rule';
import type { FundingLine, Item, ItemTerms } from './items.fold';
import { plannedItems } from './plan-versions';

/** Something to look at; nothing is refused for it. */
export interface Warning {
  readonly rule: string;
  readonly code: string;
  readonly sentence: string;
  readonly items: readonly Uuid[];
}

interface Track {
  readonly terms: ItemTerms;
  readonly line: FundingLine;
}

function tracks(item: Item): readonly Track[] {
  return item.value.funding
    .filter((line) => ['subsidy', 'praktijkleren'].includes(moneyOf(line)))
    .map((line) => ({ terms: item.value, line }));
}

function sameProvider(a: ItemTerms, b: ItemTerms): boolean {
  if (a.providerId !== undefined && a.providerId === b.providerId) return true;
  return a.provider !== undefined && a.provider.trim().toLowerCase() === b.provider?.trim().toLowerCase();
}

/** One item, or two of the same service or with the same provider that run at the same time. */
function sameTrack(a: ItemTerms, b: ItemTerms): boolean {
  if (a.itemId === b.itemId) return true;
  const overlap = a.plannedFrom <= b.plannedUntil && b.plannedFrom <= a.plannedUntil;
  return overlap && (a.catalogueId === b.catalogueId || sameProvider(a, b));
}

const nameOf = ({ name, funder }: FundingLine): string => `“${name ?? funder}”`;

/** R048: two subsidies that name the same track and period. */
function doubleFunding(items: readonly Item[]): readonly Warning[] {
  const all = items.filter((item) => item.status !== 'stopped').flatMap(tracks);
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.line.funder !== b.line.funder && sameTrack(a.terms, b.terms))
      .map((b) => ({
        rule: 'R048',
        code: 'double-funding',
        sentence: `${nameOf(a.line)} en ${nameOf(b.line)} betalen hetzelfde traject in dezelfde periode. Controleer of dat samen mag.`,
        items: [...new Set([a.terms.itemId, b.terms.itemId])],
      })),
  );
}

/** R047: a company or branch school first, where there is one. */
function companySchoolFirst(items: readonly Item[]): readonly Warning[] {
  return items
    .filter((item) => item.status === 'planned' && item.choice === undefined && asksQuotes(item.value))
    .map(({ value }) => ({
      rule: 'R047',
      code: 'company-school-first',
      sentence: `Kijk bij “${value.name ?? value.catalogueId}” eerst of een bedrijfsschool of branche-opleider in de buurt dit biedt.`,
      items: [value.itemId],
    }));
}

export function itemWarnings(state: Arrangement): readonly Warning[] {
  const items = plannedItems(state);
  return [...doubleFunding(items), ...companySchoolFirst(items)];
}

/** The warnings about one item, for the answer of who added or changed it. */
export function warningsOn(state: Arrangement | undefined, itemId: Uuid): readonly Warning[] {
  return state === undefined ? [] : itemWarnings(state).filter((one) => one.items.includes(itemId));
}
