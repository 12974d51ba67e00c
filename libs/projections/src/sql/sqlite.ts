import type { DatabaseSync } from '@photostructure/sqlite';

/** The package exports its classes as values without a type of the same name. */
export type Database = InstanceType<typeof DatabaseSync>;
export type Statement = ReturnType<Database['prepare']>;
