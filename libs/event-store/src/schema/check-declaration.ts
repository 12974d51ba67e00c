import type { EventDefinition } from './event-definition';
import type { FieldSpec, FieldSpecs } from './field';

const STORED_NAME = /^([a-z]+(?:-[a-z]+)*)\.v([1-9]\d{0,3})$/;

/** @throws Error for a name without kebab-case and version. */
export function storedName(type: string): { readonly name: string; readonly version: number } {
  const match = STORED_NAME.exec(type);
  if (!match) throw new Error(`"${type}" is no stored event name (kebab-case, then .v and a number).`);
  return { name: match[1] ?? '', version: Number(match[2]) };
}

/** @throws Error for a wrong name, a bare text, or personal text whose subject is no id field of the event. */
export function checkDeclaration({ type, fields }: EventDefinition): void {
  storedName(type);
  checkFields(fields, '', type, fields);
}

function checkFields(fields: FieldSpecs, path: string, type: string, event: FieldSpecs): void {
  for (const [name, spec] of Object.entries(fields)) checkField(spec, `${path}/${name}`, type, event);
}

function checkField(spec: FieldSpec, path: string, type: string, event: FieldSpecs): void {
  switch (spec.kind) {
    case 'bareText':
      throw new Error(`${type}${path} is bare text: declare it as public, with the reason, or as personal.`);
    case 'personalText':
      if (event[spec.subject]?.kind !== 'id')
        throw new Error(`${type}${path}: its subject "${spec.subject}" is no id field of this event.`);
      return;
    case 'publicText':
      if (spec.why.trim() === '') throw new Error(`${type}${path} does not say why everybody may read it.`);
      return;
    case 'pattern':
      // A regular expression with `g` or `y` remembers where it was: the same value would pass and then fail.
      if (spec.pattern.global || spec.pattern.sticky)
        throw new Error(`${type}${path}: its pattern may not be global or sticky.`);
      return;
    case 'optional':
    case 'list':
      checkField(spec.of, path, type, event);
      return;
    case 'object':
      checkFields(spec.fields, path, type, event);
      return;
    case 'id':
    case 'code':
    case 'date':
    case 'instant':
    case 'integer':
    case 'boolean':
      return;
    default:
      throw new Error(`${type}${path} is declared in no known way: ${JSON.stringify(spec satisfies never)}.`);
  }
}
