import { AREAS, ARRANGEMENT, decisionsOf, specsOf } from './areas.mjs';

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
  access: bundled(
    ['libs/access/src/policy/*.ts'],
    ['access-policy', 'relation', 'ties.property'].map((name) => `libs/access/src/policy/${name}.spec.ts`),
  ),
  policy: bundled(
    ['policy-answers', 'prices', 'regions', 'snapshot', 'windows'].map(catalogueRule),
    ['create-policy-data', 'past-date', 'policy-answers.rule', 'prices.rule', 'windows'].map(catalogueSpec),
  ),
  offers: bundled(
    ['offer-funders', 'offer-reasons', 'offer-remarks', 'offers'].map(catalogueRule),
    ['offer-funders.rule', 'offers.rule'].map(catalogueSpec),
  ),
  regional: {
    mutate: ['libs/catalogue/src/regional/*.rule.ts'],
    tests: ['libs/catalogue/src/regional/publication.spec.ts'],
    separate: true,
  },
  ...areas('domain', domainPart),
  ...areas('decisions', decisionsPart),
  reading: {
    mutate: [`${ARRANGEMENT}/read-models/**/*.rule.ts`, `${ARRANGEMENT}/read-person-history/*.rule.ts`],
    tests: [`${ARRANGEMENT}/read-models/**/*.rule.spec.ts`, `${ARRANGEMENT}/read-person-history/*.spec.ts`],
    separate: true,
  },
  registers: {
    mutate: ['libs/registers/src/**/decide.ts', 'libs/registers/src/**/*.rule.ts'],
    tests: ['libs/registers/src/**/decide.spec.ts', 'libs/registers/src/**/*.rule.spec.ts'],
    separate: true,
  },
  cashier: {
    mutate: ['libs/cashier/src/**/decide.ts', 'libs/cashier/src/**/*.rule.ts'],
    tests: ['libs/cashier/src/**/decide.spec.ts', 'libs/cashier/src/domain/*.spec.ts'],
    separate: true,
  },
  staff: {
    mutate: ['libs/staff/src/**/decide.ts', 'libs/staff/src/**/*.rule.ts'],
    tests: ['libs/staff/src/**/decide.spec.ts', 'libs/staff/src/**/*.rule.spec.ts'],
    separate: true,
  },
};

function catalogueRule(name) {
  return `libs/catalogue/src/policy/${name}.rule.ts`;
}

function catalogueSpec(name) {
  return `libs/catalogue/src/policy/${name}.spec.ts`;
}

function areas(kind, partOf) {
  const parts = Object.entries(AREAS).map(([name, area]) => [`${kind}-${name}`, partOf(area)]);
  return Object.fromEntries(parts.filter(([, { mutate }]) => mutate.length > 0));
}

/** Tests that share most of what they load, as one file: that is loaded once for each mutant. */
function bundled(mutate, bundle) {
  return { mutate, tests: ['tools/prove/pure/bundle.spec.mjs'], separate: false, bundle };
}

/** Every decision folds the same domain, so nearly every test reaches each of its files: those of its own area judge it. */
function domainPart(area) {
  return bundled(
    area.domain.map((name) => `${ARRANGEMENT}/domain/${name}.ts`),
    specsOf(area),
  );
}

/** The decisions of an area by the same tests, each file by those that reach it. */
function decisionsPart(area) {
  return { mutate: decisionsOf(area), tests: specsOf(area), separate: true };
}
