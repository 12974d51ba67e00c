/* global BUNDLE, require, __dirname -- Jest compiles this to CommonJS; its configuration names the tests */
import { join } from 'node:path';

/** The tests of one area as one file. */
for (const spec of BUNDLE) require(join(__dirname, '../../..', spec));
