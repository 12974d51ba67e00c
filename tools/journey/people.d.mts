/** A random number that satisfies the 11-proof and starts with 9, as test numbers do. */
export function testBsn(): string;
/** A made-up name that nobody has, so that a test finds its own person in a list. */
export function newSurname(): string;
