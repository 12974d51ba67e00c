/** Where wiring finds this room's ports. */
export const EVENT_STORE = Symbol('EventStore');
export const EVENT_REGISTRY = Symbol('EventRegistry');
