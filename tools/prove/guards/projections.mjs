const HOST_TEST = 'libs/projections/src/host/projection-host.spec.ts';

const ROWS_AND_CHECKPOINT = `    await writer.transaction(async (tx) => {
      await lease.hold(tx);
      for (const { cursor, changes } of planned) {
`;

/** Moves the checkpoint in a transaction of its own, before the rows. */
const CHECKPOINT_FIRST = `    await writer.transaction(async (tx) => {
      for (const { cursor } of planned)
        await tx.run('UPDATE meereis_checkpoint SET position = ? WHERE projection = ?', [to, cursor.projection.name]);
    });
    for (const { cursor } of planned) cursor.position = to;
    await writer.transaction(async (tx) => {
      await lease.hold(tx);
      for (const { cursor, changes } of planned) {
`;

export const PROJECTIONS = [
  {
    name: 'a checkpoint moves by compare-and-set',
    file: 'libs/projections/src/host/books.ts',
    text: '`UPDATE meereis_checkpoint SET position = ? WHERE position = ? AND (${which})`,',
    instead: '`UPDATE meereis_checkpoint SET position = ? WHERE (position = ? OR 1 = 1) AND (${which})`,',
    test: HOST_TEST,
    named: 'stops when another writer has moved a checkpoint, and leaves its rows alone',
  },
  {
    name: 'rows and checkpoint share one transaction',
    file: 'libs/projections/src/host/committer.ts',
    text: ROWS_AND_CHECKPOINT,
    instead: CHECKPOINT_FIRST,
    test: 'libs/projections/src/host/crash.spec.ts',
    named: 'leaves the same final rows',
  },
  {
    name: 'an unknown event stops a projection',
    file: 'libs/projections/src/host/batch.ts',
    text: 'const known = unknown === -1 ? stored : stored.slice(0, unknown);',
    instead: `if (unknown !== -1) return this.#open(stored.filter(({ type }) => this.#isKnown(type)), handled);
    const known = stored;`,
    test: HOST_TEST,
    named: 'stops at an event nobody declared, keeps what came before, and says so',
  },
  {
    name: 'a host that lost its lease stops writing',
    file: 'libs/projections/src/host/lease.ts',
    text: 'if (held !== 1) throw new LeaseLostError(',
    instead: 'if (held > 1) throw new LeaseLostError(',
    test: HOST_TEST,
    named: 'a host that lost its lease writes nothing more and waits',
  },
];
