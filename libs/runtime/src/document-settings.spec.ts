import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyStore } from '@meereis/privacy';
import { ConfigError, parseConfig } from './config';
import type { Environment } from './settings-reader';
import { openDocuments } from './open-documents';

/** Goal: where documents lie follows from the settings, and a wrong setting is named without repeating a secret. */
const S3 = 's3://meereis/documenten?endpoint=https://s3.example.nl&region=eu-nl-1';
const KEYS = { DOCUMENTS_ACCESS_KEY_ID: 'toegang', DOCUMENTS_SECRET_ACCESS_KEY: 'heel-geheim' };
const of = (env: Environment) => parseConfig({ DATA_DIR: '/tmp/proef', ...env }).documents;
const faults = (env: Environment) => {
  try {
    of(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

test('a folder beside the other data is the default, and no scanner', () => {
  expect(of({})).toEqual({ place: { kind: 'folder', path: '/tmp/proef/documents' }, scanner: undefined });
  expect(of({ DOCUMENTS_URL: 'file:/srv/documenten' }).place).toEqual({
    kind: 'folder',
    path: '/srv/documenten',
  });
  expect(of({ DOCUMENTS_URL: 'file:///srv/documenten' }).place).toMatchObject({ path: '/srv/documenten' });
});

test('an S3-compatible store by address and keys', () => {
  expect(of({ DOCUMENTS_URL: S3, ...KEYS }).place).toEqual({
    kind: 's3',
    spoolPath: '/tmp/proef/documents',
    location: {
      endpoint: 'https://s3.example.nl',
      region: 'eu-nl-1',
      bucket: 'meereis',
      prefix: 'documenten',
      accessKeyId: 'toegang',
      secretAccessKey: 'heel-geheim',
    },
  });
});

test('wrong settings are named, and a secret in one is not repeated', () => {
  expect(faults({ DOCUMENTS_URL: S3 })).toHaveLength(2);
  const wrong = faults({
    DOCUMENTS_URL: 's3://toegang:heel-geheim@meereis?endpoint=https://s3.example.nl',
    ...KEYS,
    CLAMAV_URL: 'http://clamav',
  });
  expect(wrong.map((one) => one.split(':')[0])).toEqual(['DOCUMENTS_URL', 'CLAMAV_URL']);
  expect(wrong.join('\n')).not.toContain('heel-geheim');
  expect(faults({ DOCUMENTS_URL: 's3://meereis', ...KEYS })).toHaveLength(1);
});

test('a scanner over TCP or a unix socket', () => {
  expect(of({ CLAMAV_URL: 'tcp://clamav:3310' }).scanner).toEqual({ host: 'clamav', port: 3310 });
  expect(of({ CLAMAV_URL: 'unix:/run/clamd.ctl' }).scanner).toEqual({ path: '/run/clamd.ctl' });
});

test('a folder that cannot be used is named as a wrong setting', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-settings-'));
  const file = join(folder, 'bestand');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  const keys = await openKeyStore({ path: join(folder, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  const settings = of({ DOCUMENTS_URL: `file:${join(file, 'binnen')}` });
  await expect(openDocuments(settings, keys)).rejects.toThrow('DOCUMENTS_URL');
  await keys.close();
});
