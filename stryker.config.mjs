import { PARTS } from './tools/prove/mutation-parts.mjs';

/** `npm run prove -- mutations` runs this once for each part; docs/proof.md says what is mutated and what is not. */
const name = process.env.PROVE_PART ?? 'kernel';
const { mutate, separate } = PARTS[name];

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'tools/prove/jest.mutations.config.mjs',
    enableFindRelatedTests: separate,
  },
  mutate: [...mutate, '!libs/**/*.spec.ts', '!libs/**/{index,tokens,codes,brand}.ts'],
  // The wording of sentences and messages is not what these tests are about; rule ids stand in the tests by name.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  // Mutants in code that runs once, on load, cost a whole run of everything each.
  ignoreStatic: true,
  incremental: false,
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['/dist', '/data', '/reports', '/.nx', '/docs', '/docker'],
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, reportMutants: false },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 90, low: 80, break: 80 },
  allowEmpty: false,
};
