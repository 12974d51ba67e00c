import { UnknownEventError } from '../errors';
import type { JsonObject } from '../envelope';
import { checkDeclaration, storedName } from './check-declaration';
import type { EventDefinition } from './event-definition';
import type { EventRegistry, Upcaster } from './registry';

/**
 * Checks every declaration and every chain of versions once, at boot.
 * @throws Error that names what is wrong; the program then does not start.
 */
export function createRegistry(
  definitions: readonly EventDefinition[],
  upcasters: readonly Upcaster[],
): EventRegistry {
  const byType = new Map<string, EventDefinition>();
  for (const definition of definitions) {
    checkDeclaration(definition);
    if (byType.has(definition.type)) throw new Error(`${definition.type} is declared twice.`);
    byType.set(definition.type, definition);
  }
  const steps = new Map<string, Upcaster>();
  for (const upcaster of upcasters) {
    checkStep(upcaster, byType);
    if (steps.has(upcaster.from)) throw new Error(`Two steps lead away from ${upcaster.from}.`);
    steps.set(upcaster.from, upcaster);
  }
  for (const type of byType.keys()) checkChain(type, byType, steps);
  return {
    definitions: byType,
    definition(type) {
      const definition = byType.get(type);
      if (!definition) throw new UnknownEventError(type);
      return definition;
    },
    upcast: (type, data) => upcastToNewest(type, data, byType, steps),
  };
}

/** One step goes from a version to the next of the same event: longer steps would leave versions untested. */
function checkStep({ from, to }: Upcaster, byType: ReadonlyMap<string, EventDefinition>): void {
  const start = storedName(from);
  const end = storedName(to);
  if (start.name !== end.name) throw new Error(`The step from ${from} leads to another event, ${to}.`);
  if (end.version <= start.version) throw new Error(`The step from ${from} to ${to} makes a cycle.`);
  if (end.version !== start.version + 1) throw new Error(`The step from ${from} to ${to} leaves a gap.`);
  for (const type of [from, to])
    if (!byType.has(type))
      throw new Error(`The step from ${from} to ${to} names ${type}, which is not declared.`);
}

/** From version 1 on every version stays declared for ever, and each but the newest leads to the next. */
function checkChain(
  type: string,
  byType: ReadonlyMap<string, EventDefinition>,
  steps: ReadonlyMap<string, Upcaster>,
): void {
  const { name, version } = storedName(type);
  const previous = `${name}.v${version - 1}`;
  if (version === 1) return;
  if (!byType.has(previous)) throw new Error(`${type} is declared, but ${previous} is missing: a gap.`);
  if (!steps.has(previous))
    throw new Error(
      `No step leads from ${previous} to ${type}: the chain does not end at the newest version.`,
    );
}

function upcastToNewest(
  type: string,
  data: JsonObject,
  byType: ReadonlyMap<string, EventDefinition>,
  steps: ReadonlyMap<string, Upcaster>,
): { type: string; data: JsonObject } {
  if (!byType.has(type)) throw new UnknownEventError(type);
  let current = { type, data };
  // Every step raises the version by one and the newest has none, so this ends.
  for (let step = steps.get(type); step; step = steps.get(step.to))
    current = { type: step.to, data: step.upcast(current.data) };
  return current;
}
