/** What is wrong with a file, in plain Dutch, told until `max`: nobody reads a thousand complaints about one column. */
export class Findings<T> {
  private readonly found: T[] = [];

  constructor(private readonly max = 50) {}

  add(finding: T): void {
    if (this.found.length < this.max) this.found.push(finding);
  }

  get none(): boolean {
    return this.found.length === 0;
  }

  get all(): readonly T[] {
    return this.found;
  }
}
