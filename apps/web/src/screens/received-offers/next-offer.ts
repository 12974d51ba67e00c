interface Waits {
  readonly arrangementId: string;
}

/** The offer to answer after this one: the one behind it in the queue, or else the first of the others. */
export function nextOffer<Offer extends Waits>(
  waiting: readonly Offer[],
  answered: string,
): Offer | undefined {
  const at = waiting.findIndex((one) => one.arrangementId === answered);
  const others = waiting.filter((one) => one.arrangementId !== answered);
  return others[Math.max(at, 0)] ?? others[0];
}
