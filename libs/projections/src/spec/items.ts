import { systemClock } from '@meereis/kernel';
import type { ProjectionHost, ProjectionHostOptions } from '../host/host';
import { createProjectionHost } from '../host/projection-host';
import type { Projection, Row } from '../projection';
import type { ReadDatabase } from '../read-database';
import type { GivenEvent, TestEngine, TestPlace } from '../testing';
import { MemoryLog, PlainCodec, registryOf } from './memory-log';

export const TYPES = ['item-added.v1', 'item-renamed.v1', 'item-removed.v1', 'note-made.v1'] as const;

interface ItemData {
  readonly title?: string | null;
}

/** The items there are: rows that come, change and go. */
export const items: Projection = {
  name: 'items',
  version: 1,
  tables: [
    {
      name: 'item',
      columns: { id: { type: 'text' }, title: { type: 'text' }, at: { type: 'position' } },
      key: ['id'],
      indexes: [{ columns: ['title'] }],
    },
  ],
  handles: ['item-added.v1', 'item-renamed.v1', 'item-removed.v1'],
  project: (event) => {
    const { title = null } = event.data as ItemData;
    const [id, at] = [event.streamId, event.position];
    switch (event.type) {
      case 'item-added.v1':
        return [{ op: 'upsert', table: 'item', row: { id, title, at } }];
      case 'item-renamed.v1':
        return [{ op: 'update', table: 'item', key: { id }, set: { title, at } }];
      case 'item-removed.v1':
        return [{ op: 'delete', table: 'item', where: { id } }];
      default:
        throw new Error(`"${event.type}" is not handled.`);
    }
  },
};

/** Every event of an item, in order: one row each, so that a skipped or doubled event shows. */
export const steps: Projection = {
  name: 'steps',
  version: 1,
  tables: [
    {
      name: 'step',
      columns: { item: { type: 'text' }, revision: { type: 'integer' }, type: { type: 'text' } },
      key: ['item', 'revision'],
    },
  ],
  handles: [...items.handles],
  project: ({ streamId, revision, type }) => [
    { op: 'upsert', table: 'step', row: { item: streamId, revision, type } },
  ],
};

/** A log of items that are added, renamed and at times removed, the same every time. */
export function story(length: number): readonly GivenEvent[] {
  return Array.from({ length }, (_, at) => {
    const streamId = `item-${at % 7}`;
    const type = TYPES[at % 11 === 10 ? 2 : at % 5 === 4 ? 3 : at % 3 === 0 ? 0 : 1];
    return { streamId, type: type, data: { title: `Titel ${at}` } };
  });
}

export const silent: ProjectionHostOptions['log'] = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A log, a read database of its own, and hosts on them; `clean` ends everything. */
export class Bench {
  readonly log = new MemoryLog();
  readonly codec = new PlainCodec();
  readonly #hosts: ProjectionHost[] = [];
  readonly #databases: ReadDatabase[] = [];
  #looking: ReadDatabase | undefined;

  private constructor(readonly place: TestPlace) {}

  static async on(engine: TestEngine): Promise<Bench> {
    return new Bench(await engine.place());
  }

  async open(): Promise<ReadDatabase> {
    const database = await this.place.open();
    this.#databases.push(database);
    return database;
  }

  async host(options: Partial<ProjectionHostOptions> = {}): Promise<ProjectionHost> {
    const host = createProjectionHost({
      store: this.log,
      codec: this.codec,
      registry: registryOf(...TYPES),
      projections: [items, steps],
      database: options.database ?? (await this.open()),
      wallClock: systemClock,
      log: silent,
      ...options,
    });
    this.#hosts.push(host);
    return host;
  }

  async started(options: Partial<ProjectionHostOptions> = {}): Promise<ProjectionHost> {
    const host = await this.host(options);
    await host.start();
    return host;
  }

  /** What queries see, by the plain names of the tables. */
  async rows(table: string): Promise<readonly Row[]> {
    this.#looking ??= await this.open();
    const found = await this.#looking.writer.all(`SELECT * FROM ${table} ORDER BY 1, 2`);
    return found.map((row) => ({ ...row }));
  }

  /** What lies in the database, sorted by name. */
  async there(kind: 'tables' | 'views'): Promise<readonly string[]> {
    this.#looking ??= await this.open();
    const names = await this.#looking.writer.all(
      this.place.file === undefined
        ? `SELECT ${kind.slice(0, -1)}name AS name FROM pg_${kind} WHERE schemaname = current_schema() ORDER BY 1`
        : `SELECT name FROM sqlite_schema WHERE type = '${kind.slice(0, -1)}' ORDER BY 1`,
    );
    return names.map(({ name }) => String(name));
  }

  async clean(): Promise<void> {
    for (const host of this.#hosts) await host.stop();
    for (const database of this.#databases) await database.close();
    await this.place.remove();
  }
}

/** Resolves as soon as the condition holds; fails after ten seconds. */
export async function eventually(condition: () => Promise<boolean> | boolean): Promise<void> {
  const until = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > until) throw new Error('It did not come about within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
