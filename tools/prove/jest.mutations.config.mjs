import base from '../../jest.config.mjs';
import { PARTS } from './mutation-parts.mjs';

const part = PARTS[process.env.PROVE_PART ?? 'kernel'];

/**
 * The tests of the part that is being mutated. The barrels of `commands`, `catalogue` and `registers` load the HTTP framework, which
 * costs a second for every mutant, so here these names stand for the pure part of their rooms: the same files, fewer.
 */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/libs', '<rootDir>/tools/prove'],
  testMatch: part.tests.map((path) => `<rootDir>/${path}`),
  globals: { BUNDLE: part.bundle ?? [] },
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '^@meereis/commands$': '<rootDir>/tools/prove/pure/commands.mjs',
    '^@meereis/catalogue$': '<rootDir>/tools/prove/pure/catalogue.mjs',
    '^@meereis/registers$': '<rootDir>/tools/prove/pure/registers.mjs',
  },
};
