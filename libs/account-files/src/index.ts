export { checkFinancialYear, type CheckedYear } from './xaf/check-year';
export type * from './xaf/financial-year';
export { auditFile } from './xaf/write-audit-file';
export type { Cell } from './spreadsheet/cells';
export { spreadsheet } from './spreadsheet/write-spreadsheet';
