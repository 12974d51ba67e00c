import type { EventDefinition, FieldSpec, FieldSpecs } from '@meereis/event-store';
import { compileReader, type Reader } from './compile-reader';
import { compileWriter, type Writer } from './compile-writer';

/** An event definition made ready for use: checks, sealing and opening compiled once. */
export interface CompiledEvent {
  readonly definition: EventDefinition;
  readonly write: Writer;
  readonly read: Reader;
  /** Fields that hold the id of a person this event may hold text about. */
  readonly subjectFields: readonly string[];
}

/** Names of subjects, wherever personal text stands. */
function subjectsIn(spec: FieldSpec): readonly string[] {
  switch (spec.kind) {
    case 'personalText':
      return [spec.subject];
    case 'optional':
    case 'list':
      return subjectsIn(spec.of);
    case 'object':
      return Object.values(spec.fields).flatMap(subjectsIn);
    default:
      return [];
  }
}

function checkNames(type: string, fields: FieldSpecs): void {
  for (const [name, spec] of Object.entries(fields)) {
    // A slash would make two paths look alike, and `__proto__` is no field.
    if (!/^[a-zA-Z]\w*$/.test(name)) throw new Error(`${type}: "${name}" is no name for a field.`);
    let inner: FieldSpec = spec;
    while (inner.kind === 'optional' || inner.kind === 'list') inner = inner.of;
    if (inner.kind === 'object') checkNames(type, inner.fields);
  }
}

/** @throws Error for a definition that names a field badly or a subject that is no id field of the event. */
export function compileEvent(definition: EventDefinition): CompiledEvent {
  const { type, fields } = definition;
  checkNames(type, fields);
  const whole: FieldSpec = { kind: 'object', fields };
  const subjectFields = [...new Set(subjectsIn(whole))];
  for (const name of subjectFields)
    if (fields[name]?.kind !== 'id')
      throw new Error(`${type}: subject "${name}" is no id field of the event.`);
  return { definition, write: compileWriter(whole), read: compileReader(whole), subjectFields };
}
