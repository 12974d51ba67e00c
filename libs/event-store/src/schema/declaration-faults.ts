import type { EventDefinition } from './event-definition';
import type { FieldSpec, FieldSpecs } from './field';

/** What is wrong with how an event declares its fields; empty when every text says whose it is or why it is public. */
export function declarationFaults(definition: EventDefinition): string[] {
  return fieldsFaults(definition.fields, definition.type, definition.fields);
}

function fieldsFaults(fields: FieldSpecs, path: string, top: FieldSpecs): string[] {
  return Object.entries(fields).flatMap(([name, spec]) => specFaults(spec, `${path}/${name}`, top));
}

function specFaults(spec: FieldSpec, path: string, top: FieldSpecs): string[] {
  switch (spec.kind) {
    case 'bareText':
      return [`${path} is text that is declared neither personal nor public.`];
    case 'personalText':
      return top[spec.subject]?.kind === 'id'
        ? []
        : [`${path} is about "${spec.subject}", which is no id field of the event.`];
    case 'publicText':
      return spec.why.trim() === '' ? [`${path} does not say why it is public.`] : [];
    case 'optional':
    case 'list':
      return specFaults(spec.of, path, top);
    case 'object':
      return fieldsFaults(spec.fields, path, top);
    case 'id':
    case 'code':
    case 'pattern':
    case 'date':
    case 'instant':
    case 'integer':
    case 'boolean':
      return [];
  }
}
