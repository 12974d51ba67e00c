export * from './example-invoice';
export * from './example-year';
export * from './financial-years';
export * from './read-csv';
export * from './supplier-invoices';
export * from './ubl-document';
export * from './validate-audit-file';
