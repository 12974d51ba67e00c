import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, parseConfig } from '@meereis/runtime';
import { createLog } from './log';
import { startServer } from './server';

function data(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./data/${name}`, import.meta.url)), 'utf8');
}

function configOrExit() {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const config = configOrExit();
const log = createLog(config.logLevel);
process.on('unhandledRejection', (error) => {
  log.fatal({ err: error }, 'unhandled rejection');
  process.exit(1);
});

try {
  const server = await startServer({
    config,
    log,
    sources: { catalogueYaml: data('catalogue.yaml'), regionsYaml: data('labour-market-regions.yaml') },
    webDir: fileURLToPath(new URL('../web', import.meta.url)),
    swaggerUiDir: dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')),
  });
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  log.info({ mode: config.mode }, 'ready');
  console.log(`Meereis staat klaar op ${config.publicUrl}`);
} catch (error) {
  log.fatal({ err: error }, 'could not start');
  const reason = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ConfigError ? reason : `Meereis kan niet starten: ${reason}`);
  process.exit(1);
}
