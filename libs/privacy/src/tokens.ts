/** Where wiring finds this room's ports. */
export const EVENT_CODEC = Symbol('EventCodec');
export const PERSON_INDEX = Symbol('PersonIndex');
