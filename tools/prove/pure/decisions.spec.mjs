/* global require, __dirname -- Jest compiles this to CommonJS */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The tests of all decisions and rules as one file. */
const ROOT = join(__dirname, '../../../libs/arrangement/src');
const TESTS = /(?:^decide|\.rule|domain\/[\w-]+)\.spec\.ts$|\/decide\.spec\.ts$/;

for (const file of readdirSync(ROOT, { recursive: true })) {
  if (TESTS.test(file)) require(join(ROOT, file));
}
