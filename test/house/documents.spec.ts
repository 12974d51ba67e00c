import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** Goal: what the documents say of the project stays true. */
const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  const reasons = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  /** `@scope/*-css` names a family that came for one reason. */
  const fits = (name: string, pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll('*', '[\\w-]+')}$`).test(name);

  it.each(all)('%s is pinned to one version and has its reason in one line', (name, version) => {
    expect(version).toMatch(/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
    expect(reasons.filter((names) => names.some((pattern) => fits(name, pattern)))).toHaveLength(1);
  });

  it('no reason is left of a package that has gone', () => {
    const gone = reasons.flat().filter((pattern) => !all.some(([name]) => fits(name, pattern)));
    expect(gone).toEqual([]);
  });

  it('the lock file holds hashes and no download addresses', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
  });
});

describe('documents', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((page) => `docs/${page}`),
  ].filter((page) => page.endsWith('.md'));

  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter(
      (target) => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(page), target)),
    );
    expect(broken).toEqual([]);
  });

  it('the readme fits on two screens', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(100);
  });

  it('each decision says its context, options, choice and consequences', () => {
    const decisions = pages.filter(
      (page) => page.startsWith('docs/decisions/') && !page.endsWith('README.md'),
    );
    for (const page of decisions) {
      for (const part of ['Context', 'Options', 'Choice', 'Consequences']) {
        expect({ page, part, found: new RegExp(part, 'i').test(read(page)) }).toEqual({
          page,
          part,
          found: true,
        });
      }
    }
  });

  it('publiccode.yml has what the standard asks', () => {
    const code = parse(read('publiccode.yml')) as Record<string, Record<string, unknown>>;
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ]) {
      expect(code).toHaveProperty(key);
    }
    expect(code['legal']).toEqual({ license: 'EUPL-1.2' });
    for (const text of Object.values(code['description'] ?? {}) as {
      shortDescription: string;
      longDescription: string;
    }[]) {
      expect(text.shortDescription.length).toBeLessThanOrEqual(150);
      expect(text.longDescription.length).toBeGreaterThanOrEqual(150);
    }
  });
});
