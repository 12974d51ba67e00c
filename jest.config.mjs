import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(
  readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'),
).compilerOptions;
const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

const moduleNameMapper = { '^(\\.{1,2}/.*)\\.js$': '$1' };
for (const [name, [file]] of Object.entries(paths)) {
  moduleNameMapper[`^${name}$`] = file.replace('./', '<rootDir>/');
}

/** Packages that ship ES modules only: Jest runs CommonJS on Node 20, so they are compiled with our own sources. */
const ESM_ONLY =
  '@nestjs|cookie|content-disposition|jose|kysely|uuid|oidc-provider|koa|lru-cache|nanoid|quick-lru|eta|object-hash|jsesc|raw-body|oidc-token-hash|fast-check|pure-rand|on-finished|@koa|p-limit|yocto-queue|file-type|strtok3|token-types|@tokenizer|@borewit|uint8array-extras|@opentelemetry/otlp-exporter-base';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { ...swcrc, module: { type: 'commonjs' }, swcrc: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${ESM_ONLY})/)`],
  moduleNameMapper,
  globalSetup: '<rootDir>/test/support/postgres-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.ts',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testTimeout: 20_000,
  maxWorkers: 2,
};
