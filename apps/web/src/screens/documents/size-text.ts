const KILO = 1024;

/** `340 kB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.max(1, Math.round(bytes / KILO))} kB`;
  return `${(bytes / KILO / KILO).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
