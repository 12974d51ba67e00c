import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepSecret } from './secret-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meereis-secret-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('keeping a secret', () => {
  it('the first one stays, whoever comes after', () => {
    const path = join(folder, 'made', 'secret');
    expect(keepSecret(path, 'eerste')).toBe('eerste');
    expect(keepSecret(path, 'tweede')).toBe('eerste');
    expect(readFileSync(path, 'utf8')).toBe('eerste');
  });

  it('leaves nothing else behind, and nobody else may read it', () => {
    const path = join(folder, 'secret');
    keepSecret(path, 'eerste');
    keepSecret(path, 'tweede');
    expect(readdirSync(folder)).toEqual(['secret']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves no file at all when the secret cannot be written', () => {
    const path = join(folder, 'secret');
    expect(() => keepSecret(path, undefined as never)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
