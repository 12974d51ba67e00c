import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEachEngine } from '@meereis/sql/testing';
import { ServerProcess } from '../support/server-process';

/** Goal: whoever keeps everything in files does not pay for the clients of servers. */
jest.setTimeout(60_000);

async function clientsLoaded(env: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const list = join(tmpdir(), `meereis-loaded-${process.pid}`);
  const preload = join(__dirname, '..', 'support', 'loaded.cjs');
  const server = await ServerProcess.start({
    DEMO: 'off',
    NODE_OPTIONS: `--require ${preload}`,
    LOADED_TO: list,
    ...env,
  });
  await server.discard();
  const loaded = readFileSync(list, 'utf8').split('\n');
  rmSync(list);
  const names = loaded.map(
    (path) => /node_modules\/(fastify|pg|@eventstore\/db-client|@grpc\/grpc-js)\//.exec(path)?.[1],
  );
  return new Set(names.filter((name) => name !== undefined));
}

onEachEngine((engine) => {
  it('A server loads the clients of what it was told to use, and no other', async () => {
    const place = await engine.place();
    const files = place.file !== undefined;
    const loaded = await clientsLoaded(files ? {} : { KEY_STORE_URL: place.url });
    expect([...loaded].sort()).toEqual(files ? ['fastify'] : ['fastify', 'pg']);
    await place.remove();
  });
});
