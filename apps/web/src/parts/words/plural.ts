/** `1 taak`, `3 taken`. */
export function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString('nl-NL')} ${count === 1 ? one : more}`;
}
