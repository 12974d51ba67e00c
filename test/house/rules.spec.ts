import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Goal: every rule is enforced by a test that says so, or the page says why not. Method: read the table and the tests. */
const ROOT = join(__dirname, '..', '..');

interface Row {
  readonly rule: string;
  readonly tests: readonly string[];
  readonly why: string;
}

function rowOf(line: string): Row {
  const [, rule = '', , tests = '', why = ''] = line.split('|').map((cell) => cell.trim());
  return { rule, tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file), why };
}

const rows = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d{3} /.test(line))
  .map(rowOf);

const numbers = [...Array(49).keys()].map((n) => n + 1).concat([...Array(10).keys()].map((n) => n + 141));
const RULES = numbers.map((n) => `R${String(n).padStart(3, '0')}`);

/** Lines that open a test or a group of tests, and the tables of tests made from a table. */
function titles(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:(?:it|test|describe)[.(]|\]?\s*(?:as const)?\)\()|^\s*['"`].*R\d{3}/.test(line))
    .join('\n');
}

describe('the rules', () => {
  it('stand in the table, each once', () => {
    expect(rows.map((row) => row.rule)).toEqual(RULES);
  });

  it.each(rows)('$rule has a test that names it, or a reason why not', ({ rule, tests, why }) => {
    expect(tests.length > 0 || why !== '').toBe(true);
    const silent = tests.filter((file) => !existsSync(join(ROOT, file)) || !titles(file).includes(rule));
    expect(silent).toEqual([]);
  });
});
