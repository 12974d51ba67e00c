/** A log for parts that are measured: nothing is written. */
export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
