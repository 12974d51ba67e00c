export * from './projection';
export * from './read-database';
export { RowChangeError, type RowWriter, type WriteTransaction } from './sql/row-writer';
export * from './tokens';
