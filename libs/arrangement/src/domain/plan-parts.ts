import { createHash } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { ItemTerms } from './items.fold';
import { plannedItems } from './plan-versions';
import type { SecondAgreementStatus } from './plan-second-agreement.fold';

/** What a second organisation reads of an item it is asked about. */
function secondPart(terms: ItemTerms): readonly unknown[] {
  const { itemId, catalogueId, description, provider, plannedFrom, plannedUntil } = terms;
  const { priceCents, vat, funding, regularShortfall } = terms;
  const lines = funding.map((line) => [line.funder, line.cents]);
  return [
    itemId,
    catalogueId,
    description,
    provider ?? null,
    plannedFrom,
    plannedUntil,
    priceCents,
    vat,
    lines,
    regularShortfall ?? null,
  ];
}

/** What the employer reads of an item it has a part in; what it costs and who pays is not its part. */
function employerPart(terms: ItemTerms): readonly unknown[] {
  const { itemId, catalogueId, description, provider, plannedFrom, plannedUntil } = terms;
  return [itemId, catalogueId, description, provider ?? null, plannedFrom, plannedUntil];
}

function sha256(parts: readonly (readonly unknown[])[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
}

const byId = (items: readonly ItemTerms[]): readonly ItemTerms[] =>
  [...items].sort((a, b) => (a.itemId < b.itemId ? -1 : 1));

/** SHA-256 over the part a second organisation is asked about, whatever the order of the items. */
export function secondPartHash(items: readonly ItemTerms[]): string {
  return sha256(byId(items).map(secondPart));
}

export function employerPartHash(items: readonly ItemTerms[]): string {
  return sha256(byId(items).map(employerPart));
}

/** The items of the newest version that the employer has a part in (R020). */
export function employerItems(state: Arrangement): readonly ItemTerms[] {
  return plannedItems(state)
    .map((item) => item.value)
    .filter((terms) => terms.employerPart === true);
}

/** The employer agreed, and its part is still the same; what changes elsewhere in the plan is not its business. */
export function employerHasAgreed(state: Arrangement): boolean {
  return state.employerAgreement?.value.partHash === employerPartHash(employerItems(state));
}

/** These items of the newest version; undefined when one of them is not in it. */
export function termsOf(state: Arrangement, itemIds: readonly Uuid[]): readonly ItemTerms[] | undefined {
  const planned = plannedItems(state).map((item) => item.value);
  const found = planned.filter((terms) => itemIds.includes(terms.itemId));
  return found.length === new Set(itemIds).size ? found : undefined;
}

export interface SecondAgreementFor {
  /** `outdated`: somebody agreed, but with other terms than the item has now. */
  readonly status: SecondAgreementStatus | 'none' | 'outdated';
  readonly unit?: string;
  readonly eventId?: Uuid;
}

/** Where the joint agreement on an item stands (R044): the last question about it decides. */
export function secondAgreementFor(state: Arrangement, itemId: Uuid): SecondAgreementFor {
  const last = state.secondAgreements.findLast((one) => one.value.items.includes(itemId));
  if (last === undefined) return { status: 'none' };
  const { unit } = last.value;
  if (last.status !== 'agreed' || last.answerEventId === undefined) return { status: last.status, unit };
  const terms = termsOf(state, last.value.items);
  const same = terms !== undefined && secondPartHash(terms) === last.value.partHash;
  return same ? { status: 'agreed', unit, eventId: last.answerEventId } : { status: 'outdated', unit };
}
