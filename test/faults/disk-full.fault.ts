import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ServerProcess } from '../support/server-process';
import { lookAt } from './whole-system';
import { UNDER_LOAD, WritingClient } from './writing-client';

/**
 * Goal: on a full disk nothing is acknowledged that is not there, and once there is room again the work goes on by itself.
 * Method: all data of a server lie on a small disk of their own that is filled and emptied under load.
 */
const ROUNDS = Math.max(2, Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 200) / 20));
const CLIENTS = 3;
const DISK = '96m';
const SHOWN_MS_MAX = 15_000;

const folder = mkdtempSync(join(tmpdir(), 'meereis-disk-'));
/** Making a disk is for the system's administrator only. */
const mounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { encoding: 'utf8' }).status ===
  0;

/** To the last byte: the server takes some of it meanwhile. */
function fill(): void {
  const { bavail, bsize } = statfsSync(folder);
  try {
    writeFileSync(join(folder, 'filler'), Buffer.alloc((bavail + 100) * bsize));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOSPC') return;
    throw error;
  }
  throw new Error('The disk is not full.');
}

const block = mounted ? describe : describe.skip;
block('a full disk', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start({ ...UNDER_LOAD, LOG_LEVEL: 'error' }, folder);
  });
  afterAll(async () => {
    await server.end('SIGKILL').catch(() => undefined);
    // Lazily: this process lets go of the files it looked at only when its memory is tidied.
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it(`acknowledges nothing that is not there in ${ROUNDS} rounds, and goes on when there is room`, async () => {
    const clients = await Promise.all(Array.from({ length: CLIENTS }, () => WritingClient.start(server.url)));
    let over = false;
    const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
    writing.catch(() => undefined);
    for (let round = 0; round < ROUNDS; round += 1) {
      await pause(500);
      fill();
      await pause(1_500);
      rmSync(join(folder, 'filler'));
    }
    await pause(1_000);
    over = true;
    await writing;
    const shown = await Promise.all(clients.map((client) => client.isShown(SHOWN_MS_MAX)));
    expect(shown).toEqual(clients.map(() => true));
    expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });

    const { events, differing, compared } = await lookAt(
      folder,
      clients.flatMap(({ stored }) => [...stored.keys()]),
    );
    const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
    const retries = clients.reduce((sum, client) => sum + client.retries, 0);
    console.log(
      `${ROUNDS} rounds: ${acknowledged} commands acknowledged, ${retries} attempts answered "not now" or not at all, ` +
        `${compared} tables compared with a fresh rebuild`,
    );
    for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
    expect(differing).toEqual([]);
    expect(retries).toBeGreaterThan(0);
  });
});
