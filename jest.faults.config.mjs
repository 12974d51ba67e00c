import unit from './jest.config.mjs';

/** `npm run test:faults`: the built server and worker, killed and cut off under load; FAULT_ROUNDS says how often. */
export default {
  ...unit,
  roots: ['<rootDir>/test/faults'],
  testMatch: ['**/*.fault.ts'],
  testTimeout: 60 * 60_000,
  maxWorkers: 1,
};
