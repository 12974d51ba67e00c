import { defineDecision, field } from '@meereis/event-store';
import * as codes from './codes';
import { ITEM_FIELDS, MONEY_KINDS } from './item-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** What is agreed about one item. What came after the first release is optional, so that earlier events load. */
const terms = {
  itemId: field.id(),
  /** Entry or priced service of the catalogue. */
  catalogueId: field.pattern(codes.CATALOGUE_ID, 'catalogusnummer'),
  publication: field.id(),
  /** What the catalogue called it on that day. */
  name: field.optional(field.publicText('name of a public scheme or service', 300)),
  description: field.freeText('personId', 1000),
  provider: field.optional(field.publicText('name of an organisation, not of a person', 200)),
  /** The provider in the register of providers. */
  providerId: field.optional(field.id()),
  plannedFrom: field.date(),
  plannedUntil: field.date(),
  priceCents: field.cents(),
  vat: field.code(...codes.VAT_BASES),
  /** With a rate the price can be compared on the other basis too (Q19). */
  vatPercent: field.optional(field.integer(0, 100)),
  /** The lines add up to the price (R027). `funder` is a catalogue id. */
  funding: field.list(
    field.object({
      funder: field.pattern(codes.CATALOGUE_ID, 'catalogusnummer'),
      cents: field.cents(),
      /** What the catalogue called it on that day. */
      name: field.optional(field.publicText('name of a public scheme or service', 300)),
      money: field.optional(field.code(...MONEY_KINDS)),
    }),
    10,
  ),
  /** Why regular service falls short: asked when RMT money pays (R042). */
  regularShortfall: field.optional(field.freeText('personId', 1000)),
  /** The employer has a part in it, and agrees with that part (R020, R145). */
  employerPart: field.optional(field.boolean()),
  /** Said by a person: this is no initial publicly funded education (R129). */
  notInitialEducation: field.optional(field.boolean()),
} as const;

/** Onderdeel toegevoegd (R022, R024): points to the catalogue entry as it was published on that date. */
export const itemAdded = defineDecision('item-added.v1', 'personId', { ...caseFields, ...terms });

/** Onderdeel gewijzigd: the whole new terms, so that each version can be read by itself (R028). */
export const itemChanged = defineDecision('item-changed.v1', 'personId', {
  ...caseFields,
  ...terms,
  differences: field.list(field.code(...ITEM_FIELDS), ITEM_FIELDS.length),
  /** Funders whose confirmation no longer holds: the cashier is asked again. */
  confirmAgain: field.list(field.pattern(codes.CATALOGUE_ID, 'catalogusnummer'), 10),
  reason: field.freeText('personId', 1000),
  changedOn: field.date(),
});

/** Onderdeel ingetrokken: of what was agreed only with the person's agreement (R030, Q24). */
export const itemWithdrawn = defineDecision('item-withdrawn.v1', 'personId', {
  ...caseFields,
  itemId: field.id(),
  /** Always there for an item that was agreed. */
  reason: field.optional(field.freeText('personId', 1000)),
  withdrawnOn: field.date(),
  /** All three, or none for an item that never was agreed. */
  agreedHow: field.optional(field.code(...codes.AGREED_HOW)),
  agreementEvidence: field.optional(field.freeText('personId', 500)),
  agreedOn: field.optional(field.date()),
});

export const ITEM_TERMS_EVENTS = [itemAdded, itemChanged, itemWithdrawn] as const;
