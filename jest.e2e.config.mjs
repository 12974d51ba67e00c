import unit from './jest.config.mjs';

/** `npm run e2e`: the screens in a real Chromium, against one server with the demo's people, started for the run. */
export default {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testEnvironment: '<rootDir>/test/e2e/support/environment.ts',
  globalSetup: '<rootDir>/test/e2e/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/e2e/support/global-teardown.ts',
  testTimeout: 90_000,
  maxWorkers: 2,
};
