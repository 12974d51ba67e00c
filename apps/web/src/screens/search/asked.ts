/** What was typed in the field on top of the page, on its way to the search screen. Never in an address or a store. */
let asked: string | undefined;

export function askToSearch(text: string): void {
  asked = text.trim() === '' ? undefined : text.trim();
}

/** Once: who takes it has it. */
export function takeAsked(): string | undefined {
  const text = asked;
  asked = undefined;
  return text;
}
