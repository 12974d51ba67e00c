const WHOLE = /^[1-9]\d{0,5}$/;

/**
 * The version a page is about: the one its address names, else the draft as it was when the page opened. It does not
 * follow the draft: what the person saw is what is recorded (R020).
 */
export function versionInHand(asked: string | null, newest: number | undefined): number | undefined {
  return asked !== null && WHOLE.test(asked) ? Number(asked) : newest;
}

/** Whether another version took its place, or none is left. */
export function isOlder(planVersion: number, newest: number | undefined): boolean {
  return newest !== planVersion;
}
