import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Goal: the lint rules that hold the house up really fire. Method: files that each break one are written, linted
 * together as the test command lints, and removed.
 */
const ROOT = join(__dirname, '..', '..');
const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };

const BREAKERS = {
  'libs/kernel/src/breaks-the-rule.ts':
    "import { EVENT_STORE } from '@meereis/event-store';\nexport const broken = (value: any): unknown => [value, EVENT_STORE];\n",
  'libs/privacy/src/breaks-the-rule.ts':
    "import { RULES_VERSION } from '@meereis/commands';\nexport const broken = RULES_VERSION;\n",
  'libs/arrangement/src/domain/breaks-the-rule.ts':
    "import { Injectable } from '@nestjs/common';\nexport const broken = [Injectable, Date.now(), Math.random(), new Date()];\n",
  'libs/account-files/src/breaks-the-rule.ts':
    "import { readFileSync } from 'node:fs';\nimport { RULES_VERSION } from '@meereis/commands';\nexport const broken = [readFileSync, RULES_VERSION, new Date()];\n",
} as const;

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}

let linted: readonly LintedFile[];

function rulesBrokenIn(file: keyof typeof BREAKERS): (string | null)[] {
  const found = linted.find((one) => one.filePath === join(ROOT, file));
  return (found?.messages ?? []).map((message) => message.ruleId);
}

describe('the rules that hold the house up', () => {
  beforeAll(() => {
    const node = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
    const files = Object.keys(BREAKERS);
    for (const [file, source] of Object.entries(BREAKERS)) writeFileSync(join(ROOT, file), source);
    try {
      node('node_modules/nx/dist/bin/nx.js', 'show', 'projects');
      linted = JSON.parse(
        node('node_modules/eslint/bin/eslint.js', '-f', 'json', ...files).stdout,
      ) as LintedFile[];
    } finally {
      for (const file of files) rmSync(join(ROOT, file), { force: true });
      // The graph that Nx keeps must not go on saying what these files said.
      node('node_modules/nx/dist/bin/nx.js', 'show', 'projects');
    }
  }, 120_000);

  it('the kernel imports no other room', () => {
    expect(rulesBrokenIn('libs/kernel/src/breaks-the-rule.ts')).toContain('@nx/enforce-module-boundaries');
  });

  it('a room does not import a room above it', () => {
    expect(rulesBrokenIn('libs/privacy/src/breaks-the-rule.ts')).toContain('@nx/enforce-module-boundaries');
  });

  it('pure domain code takes no framework, no clock and no chance', () => {
    expect(rulesBrokenIn('libs/arrangement/src/domain/breaks-the-rule.ts')).toEqual(
      expect.arrayContaining([
        'no-restricted-imports',
        'no-restricted-properties',
        'no-restricted-properties',
        'no-restricted-syntax',
      ]),
    );
  });

  it('the room of account files is pure and imports the kernel alone', () => {
    expect(rulesBrokenIn('libs/account-files/src/breaks-the-rule.ts')).toEqual(
      expect.arrayContaining([
        '@nx/enforce-module-boundaries',
        'no-restricted-imports',
        'no-restricted-syntax',
      ]),
    );
  });

  it('nothing is of type any', () => {
    expect(rulesBrokenIn('libs/kernel/src/breaks-the-rule.ts')).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });
});
