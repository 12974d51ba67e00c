import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Goal: every rule is enforced by code and held by a test, and both say so. Method: read the table, the code and the
 * tests.
 */
const ROOT = join(__dirname, '..', '..');

interface Row {
  readonly rule: string;
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

const filesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);

function rowOf(line: string): Row {
  const [, rule = '', , code = '', tests = ''] = line.split('|').map((cell) => cell.trim());
  return { rule, code: filesIn(code), tests: filesIn(tests) };
}

const rows = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d{3} /.test(line))
  .map(rowOf);

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const CASHIER = [...upTo(50, 55), 61, 62, 63, 65];
const numbers = [...upTo(1, 49), ...CASHIER, ...upTo(141, 150)];
const RULES = numbers.map((n) => `R${String(n).padStart(3, '0')}`);

const text = (file: string): string =>
  existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '';

/** Lines that open a test or a group of tests, and the tables of tests made from a table. */
function titles(file: string): string {
  return text(file)
    .split('\n')
    .filter((line) => /^\s*(?:(?:it|test|describe)[.(]|\]?\s*(?:as const)?\)\()|^\s*['"`].*R\d{3}/.test(line))
    .join('\n');
}

const IN_LIBS = /^libs\/[a-z-]+\/src\/(?!.*(?:\.spec|\.dto)\.ts$|testing\/).+\.ts$/;
const IS_TEST = /\.spec\.ts$/;

describe('the rules', () => {
  it('stand in the table, each once', () => {
    expect(rows.map((row) => row.rule)).toEqual(RULES);
  });

  it.each(rows)('$rule is enforced by code that names it', ({ rule, code }) => {
    expect(code).not.toEqual([]);
    expect(code.filter((file) => !IN_LIBS.test(file) || !text(file).includes(rule))).toEqual([]);
  });

  it.each(rows)('$rule has a test that names it', ({ rule, tests }) => {
    expect(tests).not.toEqual([]);
    expect(tests.filter((file) => !IS_TEST.test(file) || !titles(file).includes(rule))).toEqual([]);
  });
});
