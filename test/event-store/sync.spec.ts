import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWriter, runWriter, type Workshop } from './child';

/** Goal: an acknowledgement never leaves before the disk was told to keep what it acknowledges. */
const hasStrace = spawnSync('strace', ['-V']).status === 0;
const whereStraceIs = hasStrace ? it : it.skip;
if (!hasStrace) process.stderr.write('NOT CHECKED: strace is not installed (sync per acknowledged batch)\n');

let workshop: Workshop;
beforeAll(async () => {
  workshop = await buildWriter();
}, 30_000);
afterAll(() => {
  workshop.remove();
});

/** Streams of the writer; their appends may share one commit. */
const STREAMS = 4;

describe('the sync before an acknowledgement', () => {
  whereStraceIs(
    'every acknowledgement comes after a sync that no earlier append of its stream was answered by',
    async () => {
      const trace = join(workshop.folder, 'trace');
      const log = join(workshop.folder, 'logs', 'synced.sqlite');
      const { acks, finished } = await runWriter([
        'strace',
        ...['-f', '-s', '64', '-e', 'trace=fsync,fdatasync,write', '-o', trace],
        ...[process.execPath, workshop.writer, log, 'synced', '25'],
      ]);
      expect({ finished, acks: acks.length }).toEqual({ finished: true, acks: 25 * STREAMS });
      const seen = readFileSync(trace, 'utf8').split('\n');
      const lastSync = new Map<string, number>();
      let syncs = 0;
      let acknowledged = 0;
      const unsynced: string[] = [];
      for (const line of seen) {
        // The call may be cut in two by another thread; the return counts.
        if (/(?:fsync|fdatasync)(?:\(\d+\)| resumed>\))\s+= 0/.test(line)) syncs += 1;
        const stream = /write\(1, "ack (\S+) /.exec(line)?.[1];
        if (stream === undefined) continue;
        acknowledged += 1;
        if (syncs <= (lastSync.get(stream) ?? 0)) unsynced.push(line);
        lastSync.set(stream, syncs);
      }
      expect(acknowledged).toBe(25 * STREAMS);
      expect(unsynced).toEqual([]);
    },
    60_000,
  );
});
