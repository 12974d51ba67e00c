/** Where wiring finds this room's ports. */
export const POLICY_DATA = Symbol('PolicyData');
