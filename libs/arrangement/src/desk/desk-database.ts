import { chmodSync } from 'node:fs';
import { Kysely, sql } from 'kysely';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { kyselyDialect, openDatabase, openPostgresStore, type Migrations } from '@meereis/sql';
import type { Form } from './draft.rule';

/* A type and not an interface: Kysely asks for one whose fields it can walk through. */
export type DeskTables = {
  /** `key_id` is the person's key under which it is sealed too; null when it names nobody. */
  readonly drafts: {
    readonly draft_id: Uuid;
    readonly account_id: Uuid;
    readonly unit_id: string;
    readonly form: Form;
    readonly person_id: Uuid | null;
    readonly arrangement_id: Uuid | null;
    readonly version: number;
    readonly saved_on: LocalDate;
    readonly key_id: string | null;
    readonly box: Uint8Array;
  };
  /**
   * A search by number or by name, as a keyed hash: what was asked cannot be read back. `found` are ids of registered
   * people, which are not personal by themselves.
   */
  readonly searches: {
    readonly search_id: Uuid;
    readonly account_id: Uuid;
    readonly unit_id: string;
    readonly asked: Uint8Array;
    readonly made_at: string;
    readonly found: string;
  };
};

/** What is committed here is on the disk: there is no log to make it again from. */
export interface DeskDatabase {
  readonly kysely: Kysely<DeskTables>;
  close(): Promise<void>;
}

const INDEXES = [
  'CREATE INDEX IF NOT EXISTS drafts_owner ON drafts (account_id, unit_id, saved_on, draft_id)',
  'CREATE INDEX IF NOT EXISTS drafts_unit ON drafts (unit_id, saved_on, draft_id)',
  'CREATE INDEX IF NOT EXISTS drafts_saved_on ON drafts (saved_on)',
  'CREATE INDEX IF NOT EXISTS drafts_person ON drafts (person_id) WHERE person_id IS NOT NULL',
  'CREATE INDEX IF NOT EXISTS searches_asked ON searches (account_id, unit_id, asked, made_at)',
  'CREATE INDEX IF NOT EXISTS searches_made_at ON searches (made_at)',
];

const FILE_SCHEMA = `
  CREATE TABLE IF NOT EXISTS drafts (
    draft_id TEXT PRIMARY KEY, account_id TEXT NOT NULL, unit_id TEXT NOT NULL, form TEXT NOT NULL, person_id TEXT,
    arrangement_id TEXT, version INTEGER NOT NULL, saved_on TEXT NOT NULL, key_id TEXT, box BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS searches (
    search_id TEXT NOT NULL, account_id TEXT NOT NULL, unit_id TEXT NOT NULL, asked BLOB NOT NULL,
    made_at TEXT NOT NULL, found TEXT NOT NULL, PRIMARY KEY (search_id, asked)
  ) STRICT, WITHOUT ROWID;
  ${INDEXES.join(';\n')};`;

export type DeskPlace =
  /** A file; `desk/desk.sqlite` in the data directory. */
  | { readonly path: string }
  /** `postgres://…`, for servers on several machines. */
  | { readonly url: string };

export async function openDeskAt(place: DeskPlace): Promise<DeskDatabase> {
  return 'url' in place ? openDeskServer(place.url) : openDeskFile(place.path);
}

/** For servers on one machine; readable by its owner only, overwriting what it deletes. */
function openDeskFile(path: string): DeskDatabase {
  const database = openDatabase(path, { synchronous: 'FULL' });
  try {
    if (path !== ':memory:') chmodSync(path, 0o600);
    database.exec('PRAGMA secure_delete = ON');
    database.exec(FILE_SCHEMA);
  } catch (error) {
    database.close();
    throw error;
  }
  const kysely = new Kysely<DeskTables>({ dialect: kyselyDialect(database) });
  return { kysely, close: () => kysely.destroy() };
}

const MIGRATIONS: Migrations = {
  '0001-drafts-and-searches': {
    up: async (database) => {
      // Text is ordered by its bytes, as in the file.
      await sql`CREATE TABLE drafts (
        draft_id TEXT COLLATE "C" PRIMARY KEY, account_id TEXT COLLATE "C" NOT NULL, unit_id TEXT COLLATE "C" NOT NULL,
        form TEXT NOT NULL, person_id TEXT COLLATE "C", arrangement_id TEXT, version INTEGER NOT NULL,
        saved_on TEXT COLLATE "C" NOT NULL, key_id TEXT, box BYTEA NOT NULL)`.execute(database);
      await sql`CREATE TABLE searches (
        search_id TEXT COLLATE "C" NOT NULL, account_id TEXT COLLATE "C" NOT NULL, unit_id TEXT COLLATE "C" NOT NULL,
        asked BYTEA NOT NULL, made_at TEXT COLLATE "C" NOT NULL, found TEXT NOT NULL,
        PRIMARY KEY (search_id, asked))`.execute(database);
      for (const index of INDEXES) await sql.raw(index).execute(database);
    },
  },
};

async function openDeskServer(url: string): Promise<DeskDatabase> {
  const store = await openPostgresStore(url, { name: 'desk', migrations: MIGRATIONS, inPowerCut: 'kept' });
  return { kysely: store.kysely.withTables<DeskTables>(), close: () => store.close() };
}
