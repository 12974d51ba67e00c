/** Where wiring finds this room's ports. */
export const COMMAND_RUNNER = Symbol('CommandRunner');
/** The `RequestStore`: which request was made under which Idempotency-Key. */
export const REQUEST_STORE = Symbol('RequestStore');
/** The `Limits`: what everybody may do so often, over all servers of one system. */
export const LIMITS = Symbol('Limits');
/** A `CommandLog`, the process's own log. */
export const COMMANDS_LOG = Symbol('CommandsLog');
