import type { ReadDatabase } from '../read-database';
import type { RowWriter, WriteTransaction } from '../sql/row-writer';

/** Where a process may die while it writes one batch. */
export type Step = 'before begin' | 'after a row' | 'before a checkpoint' | 'before commit' | 'after commit';
export const STEPS: readonly Step[] = [
  'before begin',
  'after a row',
  'before a checkpoint',
  'before commit',
  'after commit',
];

class Crash extends Error {
  override readonly name = 'HostStoppedError';
}

/**
 * A read database whose process "dies" the nth time it comes by a step: from then on nothing reaches the file, as
 * when the process were gone.
 */
export function dyingAt(
  database: ReadDatabase,
  step: Step,
  nth: number,
): ReadDatabase & { isDead(): boolean } {
  let passed = 0;
  let isDead = false;
  const pass = (here: Step) => {
    if (isDead) throw new Crash('dead');
    if (here !== step) return;
    passed += 1;
    if (passed !== nth) return;
    isDead = true;
    throw new Crash(`died ${step}`);
  };
  const wrapped = (tx: WriteTransaction, mark: () => void): WriteTransaction => ({
    all: (...query) => tx.all(...query),
    apply: async (changes, tables) => {
      mark();
      for (const change of changes) {
        await tx.apply([change], tables);
        pass('after a row');
      }
    },
    run: (sql, parameters) => {
      if (sql.startsWith('UPDATE meereis_checkpoint SET position')) {
        mark();
        pass('before a checkpoint');
      }
      return tx.run(sql, parameters);
    },
  });
  const { writer } = database;
  const dying: RowWriter = {
    dialect: writer.dialect,
    all: (...query) => writer.all(...query),
    snapshot: (work) => writer.snapshot(work),
    transaction: async (work) => {
      pass('before begin');
      const seen = { batch: false };
      const result = await writer.transaction(async (tx) => {
        const mark = () => {
          seen.batch = true;
        };
        const done = await work(wrapped(tx, mark));
        if (seen.batch) pass('before commit');
        return done;
      });
      if (seen.batch) pass('after commit');
      return result;
    },
  };
  return { kysely: database.kysely, writer: dying, close: () => database.close(), isDead: () => isDead };
}
