import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SHAPE = /^export class (\w+Dto|\w+Request)\b/gm;

/** Every shape of the API with the files that declare it. */
function shapes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const folder of ['libs', 'apps']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.includes('node_modules')) continue;
      for (const [, name = ''] of readFileSync(join(ROOT, folder, file), 'utf8').matchAll(SHAPE))
        found.set(name, [...(found.get(name) ?? []), `${folder}/${file}`]);
    }
  }
  return found;
}

describe('the shapes of the API', () => {
  it('each have a name of their own: the published document knows them by name only', () => {
    const found = shapes();
    expect(found.size).toBeGreaterThan(200);
    expect([...found].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
