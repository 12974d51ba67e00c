import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../envelope';
import { createRegistry } from '../schema/create-registry';
import type { EventDefinition } from '../schema/event-definition';
import type { Upcaster } from '../schema/registry';
import { dataFaults } from './data-faults';

/**
 * Every stored type and version has one example in `<dir>/<type>.json`: the opened data of an event as that version
 * wrote it. The examples stay for ever; this suite fails when one is missing, no longer fits its declaration, or no
 * longer leads to data that the newest version declares.
 */
export function goldenFixtures(
  dir: string,
  definitions: readonly EventDefinition[],
  upcasters: readonly Upcaster[],
): void {
  describe('golden fixtures of stored events', () => {
    const registry = createRegistry(definitions, upcasters);
    const files = readdirSync(dir).filter((file) => file.endsWith('.json'));

    it('there is one for every stored type and version, and none for a type nobody declares', () => {
      expect(files.map((file) => file.replace(/\.json$/, '')).sort()).toEqual(
        [...registry.definitions.keys()].sort(),
      );
    });

    it.each([...registry.definitions.keys()])('%s still loads', (type) => {
      const data = JSON.parse(readFileSync(join(dir, `${type}.json`), 'utf8')) as JsonObject;
      expect(dataFaults(registry.definition(type), data)).toEqual([]);
      const newest = registry.upcast(type, data);
      expect(dataFaults(registry.definition(newest.type), newest.data)).toEqual([]);
    });
  });
}
