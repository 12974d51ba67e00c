export * from './financial-years';
export * from './validate-audit-file';
export * from './read-csv';
export * from './example-year';
