export type { Cell } from './spreadsheet/cells';
export { spreadsheet } from './spreadsheet/write-spreadsheet';
export type { Decimal } from './ubl/decimal';
export { INVOICE_BYTES_MAX } from './ubl/read-bytes';
export { readSupplierInvoice } from './ubl/read-invoice';
export type { FileRefusal } from './ubl/refusal';
export type {
  InvoiceLine,
  InvoiceTotals,
  Payee,
  PayeeAccount,
  Supplier,
  SupplierInvoice,
  VatCategory,
  VatTotal,
} from './ubl/supplier-invoice';
export { checkFinancialYear, type CheckedYear } from './xaf/check-year';
export type * from './xaf/financial-year';
export { auditFile } from './xaf/write-audit-file';
