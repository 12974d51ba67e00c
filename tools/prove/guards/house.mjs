const LINT = 'eslint.config.mjs';
const LINT_TEST = 'test/house/import-rules.spec.ts';

export const HOUSE = [
  {
    name: 'lint: imports run one way',
    file: LINT,
    text: '{ allow: [], depConstraints,',
    instead: "{ allow: ['@meereis/**'], depConstraints,",
    test: LINT_TEST,
    named: 'a room does not import a room above it',
  },
  {
    name: 'lint: pure code stays pure',
    file: LINT,
    text: '    files: PURE,\n',
    instead: "    files: ['nothing/**'],\n",
    test: LINT_TEST,
    named: 'pure domain code takes no framework, no clock and no chance',
  },
];
