/** Closed lists and bounds of documents; the Dutch words stand in `docs/glossary.md`. */

export const VIRUS_CHECKS = ['clean', 'not-checked'] as const;
export const CHANNELS = ['post', 'email', 'in-person', 'own-page'] as const;
export const WITHDRAWAL_REASONS = ['wrong-person', 'wrong-document', 'not-needed', 'person-asked'] as const;
export const TEMPLATE = /^[a-z0-9-]{2,60}$/;

/** What may be uploaded: forms that need no program to read and can be checked here. */
export const UPLOAD_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export const DOCUMENT_BYTES_MAX = 20_000_000;
/** Of one case together. */
export const DOCUMENTS_MAX = 500;
export const CASE_BYTES_MAX = 500_000_000;
