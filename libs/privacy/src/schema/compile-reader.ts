import type { FieldSpec, FieldSpecs, Json, JsonObject } from '@meereis/event-store';

/** Gives back the personal texts of one event. */
export interface Source {
  /** @throws SealBrokenError when a text that must be there is not. */
  text(subject: string, path: string, optional: boolean): string | undefined;
}

/** Puts personal texts back in their places. */
export type Reader = (stored: Json | undefined, path: string, source: Source) => Json | undefined;

const asStored: Reader = (stored) => stored;

function holdsPersonalText(spec: FieldSpec): boolean {
  switch (spec.kind) {
    case 'personalText':
      return true;
    case 'optional':
    case 'list':
      return holdsPersonalText(spec.of);
    case 'object':
      return Object.values(spec.fields).some(holdsPersonalText);
    default:
      return false;
  }
}

function listReader(of: FieldSpec): Reader {
  const read = compileReader(of);
  return (stored, path, source) =>
    Array.isArray(stored)
      ? (stored as readonly Json[]).map((entry, index) => read(entry, `${path}/${index}`, source) ?? null)
      : stored;
}

function objectReader(fields: FieldSpecs): Reader {
  const readers = Object.entries(fields)
    .filter(([, spec]) => holdsPersonalText(spec))
    .map(([name, spec]) => ({ name, read: compileReader(spec) }));
  return (stored, path, source) => {
    if (typeof stored !== 'object' || stored === null) return stored;
    const whole: Record<string, Json> = { ...(stored as JsonObject) };
    for (const { name, read } of readers) {
      const value = read(whole[name], `${path}/${name}`, source);
      if (value !== undefined) whole[name] = value;
    }
    return whole;
  };
}

/** One closure per field that holds personal text; the others are passed on as they were stored. */
export function compileReader(spec: FieldSpec): Reader {
  if (!holdsPersonalText(spec)) return asStored;
  switch (spec.kind) {
    case 'personalText':
      return (_stored, path, source) => source.text(spec.subject, path, false);
    case 'optional': {
      const { of } = spec;
      if (of.kind === 'personalText') return (_stored, path, source) => source.text(of.subject, path, true);
      const read = compileReader(of);
      return (stored, path, source) => (stored === undefined ? undefined : read(stored, path, source));
    }
    case 'list':
      return listReader(spec.of);
    case 'object':
      return objectReader(spec.fields);
    default:
      return asStored;
  }
}
