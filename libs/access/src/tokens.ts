/** Where wiring finds this room's ports. */
export const ACCESS_POLICY = Symbol('AccessPolicy');
export const ORGANISATIONS = Symbol('Organisations');
/** Which roles an account holds now: `RoleSource`, implemented on the log by room `staff`. */
export const ROLE_SOURCE = Symbol('RoleSource');
/** Turns a bearer token into a principal: `Authenticator`. */
export const AUTHENTICATOR = Symbol('Authenticator');
