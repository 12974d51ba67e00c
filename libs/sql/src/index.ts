export * from './copy/copy-rows';
export { DatabaseLostError } from './lost';
export { migrate, type Migrations } from './postgres/migrate';
export { namingDialect } from './postgres/naming-dialect';
export { named, poolOpener, type OpenPool } from './postgres/pools';
export { openPostgresStore, type PostgresStore, type PostgresTables } from './postgres/store';
export * from './sqlite/database';
export { kyselyDialect } from './sqlite/dialect';
export type { NoTables } from './tables';
