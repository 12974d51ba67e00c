import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { HOUSE_FILE, house } from './house';

const STOP_MS_MAX = 30_000;
const STEP_MS = 100;

export default async function globalTeardown(): Promise<void> {
  const { pid, dataDir } = house();
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < STOP_MS_MAX && runs(pid); waited += STEP_MS) await pause(STEP_MS);
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(HOUSE_FILE, { force: true });
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
