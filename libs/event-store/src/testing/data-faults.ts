import type { Json, JsonObject } from '../envelope';
import type { EventDefinition } from '../schema/event-definition';
import type { FieldSpec, FieldSpecs } from '../schema/field';

/** Where data does not fit its declaration, by path; empty when it fits. For fixtures, which are opened data. */
export function dataFaults(definition: EventDefinition, data: JsonObject): string[] {
  return objectFaults(definition.fields, data, '');
}

function objectFaults(fields: FieldSpecs, data: JsonObject, path: string): string[] {
  const undeclared = Object.keys(data).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...undeclared.map((name) => `${path}/${name} is not declared`),
    ...Object.entries(fields).flatMap(([name, spec]) => valueFaults(spec, data[name], `${path}/${name}`)),
  ];
}

function valueFaults(spec: FieldSpec, value: Json | undefined, path: string): string[] {
  if (spec.kind === 'optional') return value === undefined ? [] : valueFaults(spec.of, value, path);
  if (value === undefined) return [`${path} is missing`];
  switch (spec.kind) {
    case 'list':
      return Array.isArray(value) && value.length <= spec.max
        ? value.flatMap((one: Json, index) => valueFaults(spec.of, one, `${path}/${index}`))
        : [`${path} is no list of at most ${spec.max}`];
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? objectFaults(spec.fields, value as JsonObject, path)
        : [`${path} is no object`];
    default:
      return fitsScalar(spec, value) ? [] : [`${path} is no ${spec.kind}`];
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function fitsScalar(spec: FieldSpec, value: Json): boolean {
  if (spec.kind === 'integer')
    return Number.isSafeInteger(value) && Number(value) >= spec.min && Number(value) <= spec.max;
  if (spec.kind === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  switch (spec.kind) {
    case 'id':
      return UUID.test(value);
    case 'code':
      return spec.values.includes(value);
    case 'pattern':
      return spec.pattern.test(value);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'instant':
      return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
    case 'publicText':
    case 'personalText':
      return value.length <= spec.max;
    default:
      return false;
  }
}
