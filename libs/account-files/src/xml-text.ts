/** What XML 1.0 cannot hold: most control characters, halves of pairs, and two code points that are no characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // As it is, a reader of XML would make it a line feed.
  '\r': '&#13;',
};

export function holdsForbidden(text: string): boolean {
  return text.search(FORBIDDEN) >= 0;
}

/** The text of an element. What XML cannot hold becomes U+FFFD: one pasted character must not stop a year's account. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? char);
}

export function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${xmlText(text)}</${name}>`;
}

/** `1234.56`. */
export function xmlAmount(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
