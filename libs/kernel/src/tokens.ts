/** Where wiring finds the two clocks. Symbols, so that no class stands between a port and its users. */
export const WALL_CLOCK = Symbol('WallClock');
export const BUSINESS_CLOCK = Symbol('BusinessClock');
