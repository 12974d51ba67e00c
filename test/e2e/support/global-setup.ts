import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { printed, startProgram } from '../../support/server-process';
import { CHROMIUM, HOW_TO_GET_CHROMIUM } from '../../../tools/browser/chromium.mjs';
import { HOUSE_FILE, type House } from './house';

const ROOT = join(__dirname, '..', '..', '..');
const DEMO_MS_MAX = 90_000;

/** One server with the demo's people for all browser tests; each test makes the case that it needs. */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(CHROMIUM)) throw new Error(HOW_TO_GET_CHROMIUM);
  if (!existsSync(join(ROOT, 'dist', 'web', 'index.html')))
    throw new Error('De schermen zijn niet gebouwd: voer eerst `npm run build` uit.');
  const dataDir = mkdtempSync(join(tmpdir(), 'meereis-e2e-'));
  const port = await freePort();
  const program = startProgram(join(ROOT, 'dist', 'server', 'main.js'), {
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'error',
    REQUESTS_PER_MINUTE: '100000',
    // A round of the terms between what somebody reads and what is sent would make now and then a task that refuses it.
    TERMS_EVERY_SECONDS: '86400',
  });
  await printed(program, 'Meereis staat klaar', DEMO_MS_MAX);
  const house: House = { url: `http://localhost:${port}`, dataDir, pid: program.child.pid ?? 0 };
  mkdirSync(join(ROOT, 'reports'), { recursive: true });
  writeFileSync(HOUSE_FILE, JSON.stringify(house));
}
