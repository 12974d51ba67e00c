import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Onderdeel toegevoegd (R022, R024): points to the catalogue entry as it was published on that date. */
export const itemAdded = defineDecision('item-added.v1', 'personId', {
  ...caseFields,
  itemId: field.id(),
  /** Entry or priced service of the catalogue. */
  catalogueId: field.pattern(codes.CATALOGUE_ID, 'catalogusnummer'),
  publication: field.id(),
  description: field.freeText('personId', 1000),
  provider: field.optional(field.publicText('name of an organisation, not of a person', 200)),
  plannedFrom: field.date(),
  plannedUntil: field.date(),
  priceCents: field.cents(),
  vat: field.code(...codes.VAT_BASES),
  /** The lines add up to the price (R027). `funder` is a catalogue id. */
  funding: field.list(
    field.object({ funder: field.pattern(codes.CATALOGUE_ID, 'catalogusnummer'), cents: field.cents() }),
    10,
  ),
  /** Why regular service falls short: asked when RMT money pays (R042). */
  regularShortfall: field.optional(field.freeText('personId', 1000)),
});

/** Voorliggende voorziening overwogen (R038, R040). */
export const priorProvisionConsidered = defineDecision('prior-provision-considered.v1', 'personId', {
  ...caseFields,
  considerationId: field.id(),
  group: field.code(...codes.PRIOR_GROUPS),
  provision: field.pattern(codes.CATALOGUE_ID, 'catalogusnummer'),
  outcome: field.code(...codes.CONSIDERATION_OUTCOMES),
  reason: field.freeText('personId', 1000),
  consideredOn: field.date(),
});

/** Onderdeel gestart (R022). */
export const itemStarted = defineEvent('item-started.v1', {
  ...caseFields,
  itemId: field.id(),
  startedOn: field.date(),
});

export const ITEM_EVENTS = [itemAdded, priorProvisionConsidered, itemStarted] as const;
