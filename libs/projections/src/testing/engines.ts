import { onEachEngine as onEach, type TestPlace as Place } from '@meereis/sql/testing';
import { openPostgresReadDatabase } from '../postgres-read-database';
import { openReadDatabase, type ReadDatabase } from '../read-database';

/** A new and empty place for one test's read models. */
export interface TestPlace extends Place {
  open(): Promise<ReadDatabase>;
}

export interface TestEngine {
  readonly name: 'SQLite' | 'PostgreSQL';
  place(): Promise<TestPlace>;
}

/** The same tests on both; what no PostgreSQL could check is named as skipped. */
export function onEachEngine(tests: (engine: TestEngine) => void): void {
  onEach(({ name, place }) => {
    tests({ name, place: async () => withOpen(await place()) });
  });
}

function withOpen(place: Place): TestPlace {
  const { url, file } = place;
  return {
    ...place,
    open: () =>
      file === undefined ? openPostgresReadDatabase(url) : Promise.resolve(openReadDatabase(file)),
  };
}
