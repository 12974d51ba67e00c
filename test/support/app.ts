import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { parseConfig, type Environment } from '@meereis/runtime';
import { startServer, type RunningServer } from '../../apps/server/src/server';
import { freePort } from './free-port';

const DATA = join(__dirname, '..', '..', 'libs', 'catalogue', 'data');
const WEB_DIR = join(__dirname, '..', '..', 'dist', 'web');

export interface TestServer extends RunningServer {
  readonly dataDir: string;
  /** Stops the server and removes its data. */
  discard(): Promise<void>;
}

/** The real server on a data directory of its own and a free port of the loopback address. @param webDir built screens. */
export async function startTestServer(env: Environment = {}, webDir = WEB_DIR): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meereis-test-'));
  const config = parseConfig({
    DATA_DIR: dataDir,
    PORT: String(await freePort()),
    LOG_LEVEL: 'silent',
    DEMO: 'off',
    ...env,
  });
  const server = await startServer({
    config,
    log: pino({ level: 'silent' }),
    sources: {
      catalogueYaml: readFileSync(join(DATA, 'catalogue.yaml'), 'utf8'),
      regionsYaml: readFileSync(join(DATA, 'labour-market-regions.yaml'), 'utf8'),
    },
    webDir,
    swaggerUiDir: dirname(require.resolve('swagger-ui-dist/package.json')),
  });
  return {
    ...server,
    dataDir,
    discard: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
