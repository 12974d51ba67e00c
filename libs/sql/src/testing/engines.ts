import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new and empty place for one test's tables. */
export interface TestPlace {
  /** As the settings have it: `sqlite:<path>` or `postgres://…`. */
  readonly url: string;
  /** Only where it is one. */
  readonly file?: string;
  /** After everything opened there is closed. */
  remove(): Promise<void>;
}

export interface TestEngine {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly place: () => Promise<TestPlace>;
}

/** The database that the run's set-up made (test/support/postgres.ts); empty where no PostgreSQL answers. */
const POSTGRES_URL = process.env['MEEREIS_TEST_DATABASE'] ?? '';

const sqlite: TestEngine = {
  name: 'SQLite',
  place: () => {
    const directory = mkdtempSync(join(tmpdir(), 'meereis-tables-'));
    const file = join(directory, 'tables.sqlite');
    return Promise.resolve({
      url: `sqlite:${file}`,
      file,
      remove: () => {
        rmSync(directory, { recursive: true, force: true });
        return Promise.resolve();
      },
    });
  },
};

async function inDatabase(statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const postgres: TestEngine = {
  name: 'PostgreSQL',
  place: async () => {
    const schema = `test_${randomBytes(8).toString('hex')}`;
    await inDatabase(`CREATE SCHEMA ${schema}`);
    const url = new URL(POSTGRES_URL);
    url.searchParams.set('options', `-csearch_path=${schema}`);
    // So that a test can tell its own connections from those of others.
    url.searchParams.set('application_name', schema);
    return {
      url: url.href,
      remove: () => inDatabase(`SET client_min_messages = error; DROP SCHEMA ${schema} CASCADE`),
    };
  },
};

/** The same tests on both; what no PostgreSQL could check is named as skipped. */
export function onEachEngine(tests: (engine: TestEngine) => void): void {
  for (const engine of [sqlite, postgres]) {
    const isThere = engine !== postgres || POSTGRES_URL !== '';
    const block = isThere ? describe : describe.skip;
    block(`on ${engine.name}:`, () => {
      tests(engine);
    });
  }
}
