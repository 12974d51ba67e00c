/** Whole cents of what was told: an amount as it is, a share rounded up, so that a floor never lies too low. */
export function deliveredOf(
  priceCents: number,
  { cents, sharePercent }: { readonly cents?: number; readonly sharePercent?: number },
): number {
  return cents ?? Math.ceil((priceCents * (sharePercent ?? 0)) / 100);
}
