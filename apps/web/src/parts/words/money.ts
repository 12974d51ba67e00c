const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** `€ 1.234,50`, with a space that does not break. */
export function euro(cents: number): string {
  return EURO.format(cents / 100);
}

const TYPED = /^\s*(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?\s*$/;

/** What somebody typed, `1.234,50` or `1234`, in cents. @returns undefined when it is no amount. */
export function parseEuro(typed: string): number | undefined {
  const parts = TYPED.exec(typed);
  if (parts === null) return undefined;
  const [, whole = '', cents = '00'] = parts;
  const amount = Number(whole.replaceAll('.', '')) * 100 + Number(cents);
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Cents as they are typed: `1234,50`. */
export function typedEuro(cents: number): string {
  return `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
