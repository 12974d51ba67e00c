/** Where wiring finds this room's ports. */
export const COMMAND_RUNNER = Symbol('CommandRunner');
