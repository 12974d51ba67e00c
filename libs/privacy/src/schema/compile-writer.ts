import type { FieldSpec, FieldSpecs, Json } from '@meereis/event-store';
import { isUuid, parseInstant, parseLocalDate } from '@meereis/kernel';

/** Receives the personal texts of one event and refuses what does not fit. */
export interface Sink {
  /** @param subject name of the field that holds the person's id. */
  text(subject: string, path: string, text: string): void;
  /** @throws InvalidEventError, naming the path and never the value. */
  refuse(path: string, reason: string): never;
}

/** Checks a value and gives what may stand in the open; `undefined` when nothing of it may. */
export type Writer = (value: unknown, path: string, sink: Sink) => Json | undefined;

/** Length in characters as people count them: an emoji is one, not two. */
function longerThan(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * 2) return true;
  return Array.from(text).length > max;
}

function stringThat(fits: (text: string) => boolean, reason: string): Writer {
  return (value, path, sink) => {
    if (typeof value !== 'string' || !fits(value)) return sink.refuse(path, reason);
    return value;
  };
}

function isCanonicalInstant(text: string): boolean {
  const parsed = parseInstant(text);
  return parsed.ok && parsed.value === text;
}

function integerWriter(min: number, max: number): Writer {
  return (value, path, sink) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max)
      return sink.refuse(path, `must be a whole number from ${min} to ${max}`);
    return value === 0 ? 0 : value;
  };
}

function personalWriter(subject: string, max: number): Writer {
  return (value, path, sink) => {
    if (typeof value !== 'string' || longerThan(value, max))
      return sink.refuse(path, `must be text of at most ${max} characters`);
    sink.text(subject, path, value);
    return undefined;
  };
}

function listWriter(of: FieldSpec, max: number): Writer {
  const write = compileWriter(of);
  return (value, path, sink) => {
    if (!Array.isArray(value)) return sink.refuse(path, 'must be a list');
    if (value.length > max) return sink.refuse(path, `must have at most ${max} entries`);
    // `null` keeps the place of a sealed entry, so the list has its length also after erasure.
    return Array.from(value as unknown[], (entry, index) => write(entry, `${path}/${index}`, sink) ?? null);
  };
}

function objectWriter(fields: FieldSpecs): Writer {
  const names = Object.keys(fields);
  const declared = new Set(names);
  const writers = names.map((name) => {
    const spec = fields[name] ?? { kind: 'bareText' };
    return {
      name,
      optional: spec.kind === 'optional',
      write: compileWriter(spec.kind === 'optional' ? spec.of : spec),
    };
  });
  return (value, path, sink) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return sink.refuse(path, 'must be an object');
    const given = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(given))
      if (!declared.has(name)) return sink.refuse(`${path}/${name}`, 'is not declared');
    const open: Record<string, Json> = {};
    for (const { name, optional, write } of writers) {
      const part = Object.hasOwn(given, name) ? given[name] : undefined;
      if (part === undefined && optional) continue;
      if (part === undefined) return sink.refuse(`${path}/${name}`, 'is missing');
      const written = write(part, `${path}/${name}`, sink);
      if (written !== undefined) open[name] = written;
    }
    return open;
  };
}

/** One closure per declared field, made once per event type. */
export function compileWriter(spec: FieldSpec): Writer {
  switch (spec.kind) {
    case 'id':
      return stringThat(isUuid, 'must be a UUID in lower case');
    case 'code': {
      const values = new Set(spec.values);
      return stringThat((text) => values.has(text), 'must be one of the declared codes');
    }
    case 'pattern': {
      const pattern = new RegExp(spec.pattern.source, spec.pattern.flags.replace(/[gy]/g, ''));
      return stringThat((text) => pattern.test(text), `must have the form of a ${spec.what}`);
    }
    case 'date':
      return stringThat((text) => parseLocalDate(text).ok, 'must be a date');
    case 'instant':
      return stringThat(isCanonicalInstant, 'must be a moment in UTC with milliseconds');
    case 'integer':
      return integerWriter(spec.min, spec.max);
    case 'boolean':
      return (value, path, sink) =>
        typeof value === 'boolean' ? value : sink.refuse(path, 'must be true or false');
    case 'publicText':
      return stringThat(
        (text) => !longerThan(text, spec.max),
        `must be text of at most ${spec.max} characters`,
      );
    case 'personalText':
      return personalWriter(spec.subject, spec.max);
    case 'bareText':
      return (_value, path, sink) => sink.refuse(path, 'is text declared neither personal nor public');
    case 'optional':
      return compileWriter(spec.of);
    case 'list':
      return listWriter(spec.of, spec.max);
    case 'object':
      return objectWriter(spec.fields);
  }
}
