import type { Upcaster } from '@meereis/event-store';

export * from './arrangement.module';
export * from './desk/clear-drafts.worker';
export { copyDesk } from './desk/copy-desk';
export * from './desk/desk';
export type { DeskPlace } from './desk/desk-database';
export * from './desk/submitted-draft.interceptor';
export { addressOf } from './domain/address.rule';
export * from './domain/arrangement';
export { BULK_HANDOVER_EVENTS } from './domain/bulk-handover-events';
export { GROUP_EVENTS } from './domain/group-events';
export * from './domain/person';
export * from './domain/person-events';
export * from './expire-documents/look-after-documents.worker';
export * from './expire-handover/expire-handovers.worker';
export * from './offer-handovers-in-bulk/bulk-handovers.worker';
export * from './make-due-tasks/make-due-tasks.worker';
export * from './process-group/process-groups.worker';
export * from './link-dossiers/complete-links.worker';
export * from './read-models/projections';

/** Steps from older stored versions; none has been superseded yet. */
export const ARRANGEMENT_UPCASTERS: readonly Upcaster[] = [];
export { caseResource } from './domain/case-resource';
export { confirmItemFunding, type FundingConfirmation } from './confirm-funding/confirm-funding';
export { itemTerms, type ItemTerm } from './domain/item-due.rule';
export { needsSecondAgreement } from './domain/item-second.rule';
