import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may import whom: docs/architecture.md, "Imports run one way". A room not named here may import nothing. */
const UNDER_ACCESS = ['kernel', 'sql', 'event-store', 'privacy', 'projections'];
const UNDER_CONTEXTS = [...UNDER_ACCESS, 'access', 'commands'];
const UNDER_ARRANGEMENT = [...UNDER_CONTEXTS, 'staff', 'catalogue', 'registers', 'documents'];
const ROOMS = {
  kernel: [],
  sql: [],
  'event-store': ['kernel', 'sql'],
  privacy: ['kernel', 'sql', 'event-store'],
  projections: ['kernel', 'sql', 'event-store', 'privacy'],
  access: UNDER_ACCESS,
  commands: [...UNDER_ACCESS, 'access'],
  staff: UNDER_CONTEXTS,
  catalogue: UNDER_CONTEXTS,
  registers: [...UNDER_CONTEXTS, 'catalogue'],
  documents: ['kernel', 'privacy'],
  'account-files': ['kernel'],
  observability: [...UNDER_CONTEXTS],
  arrangement: UNDER_ARRANGEMENT,
  cashier: UNDER_ARRANGEMENT,
  demo: [...UNDER_ARRANGEMENT, 'arrangement'],
  runtime: [...UNDER_ARRANGEMENT, 'arrangement', 'cashier', 'demo', 'observability'],
  cli: ['*'],
  // The screens know the API by its published document, and nothing else of us.
  web: [],
  server: ['*'],
};

const depConstraints = Object.entries(ROOMS).map(([room, mayImport]) => ({
  sourceTag: `room:${room}`,
  onlyDependOnLibsWithTags: mayImport
    .map((name) => (name === '*' ? '*' : `room:${name}`))
    .concat(`room:${room}`),
}));

/** Pure domain: no framework, no input or output, no clock, no chance (STYLE rule "three kinds of code never mix"). */
const PURE = [
  'libs/kernel/src/**/*.ts',
  'libs/*/src/**/decide.ts',
  'libs/*/src/**/*.rule.ts',
  'libs/*/src/**/*.projection.ts',
  'libs/arrangement/src/domain/**/*.ts',
  'libs/cashier/src/domain/**/*.ts',
  'libs/account-files/src/**/*.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/coverage/**',
      '**/reports/**',
      '.nx/**',
      '.stryker-tmp/**',
      'apps/web/src/api/schema.d.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints, enforceBuildableLibDependency: false },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // DTO classes are shapes that Swagger reads; answers are plain objects of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
    },
  },
  {
    // The server's client stays behind its adapter, so that another client is a change of one folder.
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    ignores: ['libs/event-store/src/esdb/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@eventstore/*', '@kurrent/*', '@grpc/*', 'google-protobuf', 'google-protobuf/*'],
              message: 'Only libs/event-store/src/esdb knows the client.',
            },
          ],
        },
      ],
    },
  },
  {
    files: PURE,
    ignores: ['**/*.spec.ts', 'libs/*/src/testing/**', 'libs/kernel/src/clock.ts', 'libs/kernel/src/ids.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an input of pure code.' },
        { object: 'Math', property: 'random', message: 'Chance is an input of pure code.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an input of pure code.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@nestjs/*',
                'fastify',
                'kysely',
                '@photostructure/*',
                'pino',
                'rxjs',
                '@eventstore/*',
                '@grpc/*',
              ],
              message: 'Pure code.',
            },
            { group: ['node:*', '!node:crypto'], message: 'Pure code does no input or output.' },
          ],
        },
      ],
    },
  },
  {
    // Constructor injection reads the parameter's type at run time, so these imports must stay values.
    files: [
      '**/*.controller.ts',
      '**/*.module.ts',
      '**/*.guard.ts',
      '**/*.service.ts',
      '**/*.dto.ts',
      'apps/**/*.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', 'libs/*/src/testing/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    // Markup is read from top to bottom like the screen it makes; logic has functions and files of its own.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  {
    // The library marks its switch for `http:` issuers so that it stands out: a trial on one's own machine needs it.
    files: ['apps/web/src/session/identity-provider.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // The parser's own check of well-formedness, which reads in step with the parser: its successor is a young package.
    files: ['libs/account-files/src/ubl/well-formed.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // One row per right in each table, written by hand: its length is what it covers.
    files: ['libs/access/src/policy.matrix.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        URLSearchParams: 'readonly',
        TextDecoder: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    // What these hand to `page.evaluate` runs in the page.
    files: ['tools/speed/*.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        history: 'readonly',
        dispatchEvent: 'readonly',
        PopStateEvent: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  prettier,
);
