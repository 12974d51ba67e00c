import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Beside each file of the screens its compressed forms: made once per build instead of at every request. */
const ASSETS = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url));

for (const name of readdirSync(ASSETS).filter((file) => /\.(?:js|css|svg)$/.test(file))) {
  const path = join(ASSETS, name);
  const bytes = readFileSync(path);
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  );
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
