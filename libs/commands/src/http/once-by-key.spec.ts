import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newUuid, systemClock } from '@meereis/kernel';
import { openRequestStore } from '../requests/request-store';
import { OnceByKey, type Answer } from './once-by-key';

describe('requests with one key', () => {
  it('run once when the second arrives while the first is running', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'once-'));
    const requests = openRequestStore({
      path: join(dir, 'r.sqlite'),
      key: Buffer.alloc(32),
      wallClock: systemClock,
    });
    const once = new OnceByKey(requests);
    const id = newUuid();
    const answer = { body: { id }, revision: 0, position: '00000000000000000001' };
    let executions = 0;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const execute = async (): Promise<Answer> => {
      executions += 1;
      await gate;
      return { answer, hit: false };
    };
    const answers = [once.run(id, '{}', execute), once.run(id, '{}', execute)];
    release();
    expect(await Promise.all(answers)).toEqual([
      { answer, hit: false },
      { answer, hit: true },
    ]);
    expect(executions).toBe(1);
    await requests.close();
    rmSync(dir, { recursive: true });
  });
});
