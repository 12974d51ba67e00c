/** Small sums over measured values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median of the rounds with the lowest and the highest: machines are noisy, one number hides it. */
export function rounds(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** Ratios taken within each round, where both sides met the same weather. */
export function ratios(of, to) {
  return rounds(of.map((value, round) => value / to[round]));
}
