/** Why a file is not taken in: a Dutch sentence, and the line of the file it is about where there is one. */
export interface FileRefusal {
  readonly line: number | null;
  readonly message: string;
}

/** @param sentence begins in lower case: the line comes first. */
export function refusal(line: number | null, sentence: string): FileRefusal {
  const message = line === null ? sentence : `regel ${line} van het bestand: ${sentence}`;
  return { line, message: message.charAt(0).toUpperCase() + message.slice(1) };
}

/** Lines are counted from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Longer than any number, date or amount: a refusal must not repeat a megabyte. */
export const VALUE_LENGTH_MAX = 60;

/** What stands in the file, short enough to be repeated in a refusal. */
export function shown(text: string): string {
  return text.length > VALUE_LENGTH_MAX ? `${text.slice(0, VALUE_LENGTH_MAX)}…` : text;
}
