/** Each question names its own tables: `kysely.withTables<{ worklist: WorklistRow }>()`. */
export type NoTables = object;
