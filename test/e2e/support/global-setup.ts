import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { printed, startProgram } from '../../support/server-process';
import { CHROMIUM } from './chromium';
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
  });
  await printed(program, 'Meereis staat klaar', DEMO_MS_MAX);
  const house: House = { url: `http://localhost:${port}`, dataDir, pid: program.child.pid ?? 0 };
  mkdirSync(join(ROOT, 'reports'), { recursive: true });
  writeFileSync(HOUSE_FILE, JSON.stringify(house));
}

const HOW_TO_GET_CHROMIUM = `Er is geen Chromium op ${CHROMIUM}. Installeer hem met

  apt-get install -y --no-install-recommends chromium

of noem een andere in CHROMIUM_PATH.`;
