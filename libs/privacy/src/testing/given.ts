import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  EventDefinition,
  EventMeta,
  EventRegistry,
  EventToAppend,
  StoredEvent,
} from '@meereis/event-store';
import type { Instant, LocalDate, Uuid } from '@meereis/kernel';
import type { TestPlace } from '@meereis/sql/testing';
import type { KeyPlace } from '../keys/key-store';

/** A registry without upcasters: the real one is the event store's. */
export function registryOf(definitions: readonly EventDefinition[]): EventRegistry {
  const byType = new Map(definitions.map((definition) => [definition.type, definition]));
  const definition = (type: string): EventDefinition => {
    const found = byType.get(type);
    if (!found) throw Object.assign(new Error(`Unknown event ${type}`), { code: 'UNKNOWN_EVENT' });
    return found;
  };
  return { definitions: byType, definition, upcast: (type, data) => ({ type: definition(type).type, data }) };
}

export const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export const META: EventMeta = {
  commandId: uuid(901),
  correlationId: uuid(902),
  causationId: uuid(903),
  actor: uuid(904),
  role: 'caseworker',
  oin: '00000099000000001000',
  unit: 'union-a',
  purpose: 'guidance',
  recordedAt: '2026-01-05T09:00:00.000Z' as Instant,
  effectiveOn: '2026-01-05' as LocalDate,
};

/** The event as the log gives it back: through its JSON bytes. */
export function asStored(event: EventToAppend, revision = 0): StoredEvent {
  const bytes = Buffer.from(JSON.stringify(event));
  const read = JSON.parse(bytes.toString('utf8')) as EventToAppend;
  const position = String(revision + 1).padStart(20, '0') as StoredEvent['position'];
  return { ...read, streamId: `person-${uuid(1)}`, revision, position, bytes };
}

export function temporaryKeyFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'meereis-keys-')), 'keys.sqlite');
}

/** The keys in one test's place, whichever engine it is on. */
export function keysAt({ file, url }: TestPlace): KeyPlace {
  return file === undefined ? { url } : { path: file };
}
