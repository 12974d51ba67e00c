export { readLag, type LagSources, type ProjectionLag, type ProjectionState } from './host/lag';
export { openBooks } from './host/books';
export { checkProjections } from './host/check';
export {
  createProjectionHost,
  type HostLog,
  type HostState,
  type ProjectionHost,
  type ProjectionHostOptions,
} from './host/projection-host';
export type { TableComparison } from './host/comparison';
export type { RebuildReport } from './host/rebuild';
export * from './projection';
export * from './read-database';
export { RowChangeError, type RowWriter, type WriteTransaction } from './sql/row-writer';
export * from './tokens';
