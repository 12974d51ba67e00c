/** Where wiring finds this room's ports. */
export const ACCESS_POLICY = Symbol('AccessPolicy');
export const ORGANISATIONS = Symbol('Organisations');
