/**
 * The database went away, perhaps in the middle of a commit: whether the last transaction is there, only the database can
 * tell. Whoever gets this begins again from what is stored.
 */
export class DatabaseLostError extends Error {
  override readonly name = 'DatabaseLostError';
}
