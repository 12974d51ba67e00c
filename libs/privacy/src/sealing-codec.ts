import type {
  DomainEvent,
  EventMeta,
  EventRegistry,
  EventToAppend,
  JsonObject,
  SealedBox,
  StoredEvent,
} from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';
import { ERASED, type EventCodec, type ReadEvent } from './event-codec';
import { InvalidEventError, SealBrokenError } from './errors';
import type { DataKey, KeyName, KeyStore, OpeningKeys } from './keys/key-store';
import { compileEvent, type CompiledEvent } from './schema/compiled-event';
import { openBox, sealBox, type Texts } from './seal/box';

interface Offered {
  readonly eventId: Uuid;
  readonly event: DomainEvent;
  readonly meta: EventMeta;
}

/** An event that passed its checks: what may stand in the open, and the texts still to be sealed. */
interface Checked {
  readonly offered: Offered;
  readonly data: JsonObject;
  readonly texts: ReadonlyMap<Uuid, Texts>;
}

/** @throws Error at once when a definition cannot be sealed as declared. */
export function createEventCodec({
  registry,
  keys,
}: {
  readonly registry: EventRegistry;
  readonly keys: KeyStore;
}): EventCodec {
  const compiled = new Map<string, CompiledEvent>();
  for (const definition of registry.definitions.values())
    compiled.set(definition.type, compileEvent(definition));
  // An unknown type gets the registry's own error.
  const compiledFor = (type: string): CompiledEvent =>
    compiled.get(type) ?? compileEvent(registry.definition(type));

  return {
    async encode(events) {
      // All checks come before the first key is made: a refused command leaves nothing behind.
      const checked = events.map((offered) => check(offered, compiledFor(offered.event.type)));
      const people = new Set(checked.flatMap(({ texts }) => [...texts.keys()]));
      const sealing = await keys.sealingKeys(people);
      return checked.map((event) => seal(event, sealing));
    },
    async decode(events) {
      if (events.length === 0) return [];
      const opening = await keys.openingKeys(keyNames(events));
      return events.map((event) => open(event, compiledFor(event.type), registry, opening));
    },
    erasures: () => keys.erasures(),
  };
}

function check(offered: Offered, compiled: CompiledEvent): Checked {
  const { type, data } = offered.event;
  const texts = new Map<Uuid, Record<string, string>>();
  const ids = data as Readonly<Record<string, Uuid>>;
  const written = compiled.write(data, '', {
    text(subject, path, text) {
      const person = ids[subject];
      if (person === undefined) throw new InvalidEventError(type, `/${subject}`, 'is missing');
      const box = texts.get(person);
      if (box) box[path] = text;
      else texts.set(person, { [path]: text });
    },
    refuse(path, reason) {
      throw new InvalidEventError(type, path, reason);
    },
  });
  return { offered, data: written as JsonObject, texts };
}

function seal({ offered, data, texts }: Checked, sealing: ReadonlyMap<Uuid, DataKey>): EventToAppend {
  const { eventId, event, meta } = offered;
  const sealed: SealedBox[] = [];
  for (const [subject, box] of texts) {
    const key = sealing.get(subject);
    if (!key) throw new Error(`No key was made for person ${subject}.`);
    const context = { eventId, type: event.type, subject };
    sealed.push({ subject, keyId: key.keyId, box: sealBox(key.key, context, box) });
  }
  return { eventId, type: event.type, data, sealed, meta };
}

function open(
  event: StoredEvent,
  compiled: CompiledEvent,
  registry: EventRegistry,
  opening: OpeningKeys,
): ReadEvent {
  const { type, data } = registry.upcast(event.type, restore(event, compiled, opening));
  const { eventId, streamId, revision, position, meta } = event;
  return { type, data, eventId, streamId, revision, position, meta };
}

function restore(event: StoredEvent, compiled: CompiledEvent, opening: OpeningKeys): JsonObject {
  if (compiled.subjectFields.length === 0) {
    if (event.sealed.length > 0)
      throw new SealBrokenError(event.eventId, 'this type of event has no sealed text');
    return event.data;
  }
  const boxes = new Map<string, Texts | 'erased'>();
  for (const box of event.sealed) boxes.set(box.subject, openSealed(event, box, compiled, opening));
  const restored = compiled.read(event.data, '', {
    text(subject, path, optional) {
      const texts = boxes.get(event.data[subject] as string);
      if (texts === 'erased') return ERASED;
      const text = texts?.[path];
      if (text === undefined && !optional) throw new SealBrokenError(event.eventId, `no text at ${path}`);
      return text;
    },
  });
  return restored as JsonObject;
}

const KEY_ID = /^[1-9]\d{0,8}$/;

/** Of the texts that can be opened at all; what is wrong with the others is said by the event they stand in. */
function* keyNames(events: readonly StoredEvent[]): Iterable<KeyName> {
  for (const { sealed } of events) for (const box of sealed) if (KEY_ID.test(box.keyId)) yield box;
}

function openSealed(
  event: StoredEvent,
  { subject, keyId, box }: SealedBox,
  compiled: CompiledEvent,
  opening: OpeningKeys,
): Texts | 'erased' {
  const { eventId, type } = event;
  if (!compiled.subjectFields.some((name) => event.data[name] === subject))
    throw new SealBrokenError(eventId, 'a box of somebody the event is not about');
  if (!KEY_ID.test(keyId)) throw new SealBrokenError(eventId, 'the number of the key is none');
  const key = opening(subject, keyId);
  if (key === 'destroyed') return 'erased';
  try {
    return openBox(key, { eventId, type, subject }, box);
  } catch (cause) {
    throw new SealBrokenError(eventId, 'the box does not authenticate', { cause });
  }
}
