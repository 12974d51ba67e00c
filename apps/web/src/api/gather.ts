const AT_ONCE_MS = 50;

export interface Gatherer {
  readonly add: (id: string) => void;
}

/**
 * Calls back with all that came in: nearly at once for the first, and after that no more than once in so many ms.
 * @param told each id once, however often it came.
 */
export function gatherer(againMs: number, told: (ids: readonly string[]) => void): Gatherer {
  let waiting = new Set<string>();
  let coming = false;
  let next = 0;
  const tell = (): void => {
    const all = [...waiting];
    waiting = new Set();
    coming = false;
    next = Date.now() + againMs;
    told(all);
  };
  return {
    add(id) {
      waiting.add(id);
      if (coming) return;
      coming = true;
      setTimeout(tell, Math.max(AT_ONCE_MS, next - Date.now()));
    },
  };
}
