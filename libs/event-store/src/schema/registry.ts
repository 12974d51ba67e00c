import type { JsonObject } from '../envelope';
import type { EventDefinition } from './event-definition';

/** One pure step from one stored version to the next, on opened data: `x.v1` to `x.v2`. */
export interface Upcaster {
  readonly from: string;
  readonly to: string;
  readonly upcast: (data: JsonObject) => JsonObject;
}

/**
 * Every event type the program knows, all versions ever stored, and the steps between them. The check at boot refuses
 * a gap, a cycle, a chain that does not end at the newest version, and a field declared as bare text.
 */
export interface EventRegistry {
  readonly definitions: ReadonlyMap<string, EventDefinition>;
  /** @throws UnknownEventError for a type that was never declared. */
  definition(type: string): EventDefinition;
  /** Data of a stored version, brought to the newest. @throws UnknownEventError */
  upcast(type: string, data: JsonObject): { readonly type: string; readonly data: JsonObject };
}
