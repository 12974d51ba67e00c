/**
 * What is mutated, in parts that need only their own tests: Stryker loads every test file that can reach a mutant, so
 * one run over everything would load all tests of all rooms for each mutant of the kernel.
 */
export const PARTS = {
  kernel: {
    mutate: ['libs/kernel/src/**/*.ts'],
    tests: ['libs/kernel/src/**/*.spec.ts'],
    separate: true,
  },
  policy: {
    mutate: [
      'libs/access/src/policy/**/*.ts',
      'libs/catalogue/src/policy/*.rule.ts',
      'libs/catalogue/src/regional/*.rule.ts',
    ],
    tests: [
      'libs/access/src/policy/*.spec.ts',
      'libs/catalogue/src/policy/*.spec.ts',
      'libs/catalogue/src/regional/publication.spec.ts',
    ],
    separate: true,
  },
  // Every decision folds the same domain: its tests run as one file, which loads the domain once for each mutant.
  domain: {
    mutate: ['libs/arrangement/src/domain/*.ts'],
    tests: ['tools/prove/pure/decisions.spec.mjs'],
    separate: false,
  },
  decisions: {
    mutate: [
      'libs/arrangement/src/**/decide.ts',
      'libs/arrangement/src/**/*.rule.ts',
      '!libs/arrangement/src/domain/**',
    ],
    tests: ['libs/arrangement/src/**/decide.spec.ts', 'libs/arrangement/src/**/*.rule.spec.ts'],
    separate: true,
  },
  registers: {
    mutate: ['libs/registers/src/**/decide.ts', 'libs/registers/src/**/*.rule.ts'],
    tests: ['libs/registers/src/**/decide.spec.ts', 'libs/registers/src/**/*.rule.spec.ts'],
    separate: true,
  },
  staff: {
    mutate: ['libs/staff/src/**/decide.ts', 'libs/staff/src/**/*.rule.ts'],
    tests: ['libs/staff/src/**/decide.spec.ts', 'libs/staff/src/**/*.rule.spec.ts'],
    separate: true,
  },
};
