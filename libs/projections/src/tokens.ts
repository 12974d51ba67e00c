/** Where wiring finds this room's ports. */
export const PROJECTION_HOST = Symbol('ProjectionHost');
/** The read database, a Kysely instance over the tables of all projections. */
export const READ_DATABASE = Symbol('ReadDatabase');
