import { Money, parseLocalDate, type LocalDate } from '@meereis/kernel';

/** The policy file says something this program does not know how to publish. Names the entry and the field. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError';
}

function refuse(where: string, what: string): never {
  throw new PolicyFileError(`${where}: ${what}`);
}

/** What may be absent is left out: the events know no `null`. */
type Compact<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

export function compact<T extends object>(value: T): Compact<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Compact<T>;
}

export function listAt(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : refuse(where, 'should be a list.');
}

/** Euros as the file writes them, to whole cents without a float in between. */
function centsOf(value: unknown, where: string): number {
  const parsed = Money.parseEuro(typeof value === 'number' ? String(value) : '');
  return parsed.ok ? parsed.value.cents : refuse(where, 'should be an amount in euros.');
}

/**
 * Reads one mapping of a policy file strictly: a field that is not in `known`, or of another kind than asked, refuses
 * the whole file, so that nothing is published that this program would silently drop.
 */
export class StrictReader {
  private readonly fields: ReadonlyMap<string, unknown>;

  constructor(
    value: unknown,
    private readonly where: string,
    known: readonly string[],
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      refuse(where, 'should be a mapping.');
    this.fields = new Map(Object.entries(value));
    for (const name of this.fields.keys()) {
      if (!known.includes(name)) refuse(where, `unknown field "${name}".`);
    }
  }

  private at(name: string): string {
    return `${this.where}, ${name}`;
  }

  /** The value, or undefined for absent and `null`: in these files both mean "the sources give no value". */
  value(name: string): unknown {
    return this.fields.get(name) ?? undefined;
  }

  maybeText(name: string): string | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    return typeof value === 'string' && value !== '' ? value : refuse(this.at(name), 'should be text.');
  }

  text(name: string): string {
    return this.maybeText(name) ?? refuse(this.at(name), 'is missing.');
  }

  /** Text of a fixed form, such as an id or a code. */
  maybeMatching(name: string, pattern: RegExp): string | undefined {
    const value = this.maybeText(name);
    if (value !== undefined && !pattern.test(value)) refuse(this.at(name), `"${value}" has another form.`);
    return value;
  }

  matching(name: string, pattern: RegExp): string {
    return this.maybeMatching(name, pattern) ?? refuse(this.at(name), 'is missing.');
  }

  oneOf<const V extends readonly string[]>(name: string, values: V): V[number] {
    const value = this.text(name);
    return values.includes(value) ? value : refuse(this.at(name), `"${value}" is no known code.`);
  }

  maybeDate(name: string): LocalDate | undefined {
    const value = this.maybeText(name);
    if (value === undefined) return undefined;
    const parsed = parseLocalDate(value);
    return parsed.ok ? parsed.value : refuse(this.at(name), `"${value}" is no date.`);
  }

  date(name: string): LocalDate {
    return this.maybeDate(name) ?? refuse(this.at(name), 'is missing.');
  }

  maybeInteger(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    return Number.isSafeInteger(value) ? (value as number) : refuse(this.at(name), 'should be whole.');
  }

  maybeFlag(name: string): boolean | undefined {
    const value = this.value(name);
    return value === undefined || typeof value === 'boolean'
      ? value
      : refuse(this.at(name), 'should be true or false.');
  }

  flag(name: string): boolean {
    return this.maybeFlag(name) ?? refuse(this.at(name), 'is missing.');
  }

  maybeCents(name: string): number | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : centsOf(value, this.at(name));
  }

  cents(name: string): number {
    return this.maybeCents(name) ?? refuse(this.at(name), 'is missing.');
  }

  texts(name: string): readonly string[] {
    return listAt(this.value(name), this.at(name)).map((one) =>
      typeof one === 'string' && one !== '' ? one : refuse(this.at(name), 'should hold texts.'),
    );
  }

  /** Every mapping in a list, each read by its own known fields. */
  readers(name: string, known: readonly string[]): readonly StrictReader[] {
    return listAt(this.value(name), this.at(name)).map(
      (one, index) => new StrictReader(one, `${this.at(name)} ${index + 1}`, known),
    );
  }

  reader(name: string, known: readonly string[]): StrictReader {
    return new StrictReader(this.value(name), this.at(name), known);
  }

  /** A mapping whose names are free: years, limits. */
  pairs(name: string): readonly (readonly [string, unknown])[] {
    const value = this.value(name);
    if (value === undefined) return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(this.at(name), 'should be a mapping.');
    return Object.entries(value);
  }

  centsIn(name: string, value: unknown): number {
    return centsOf(value, this.at(name));
  }

  refuse(name: string, what: string): never {
    return refuse(this.at(name), what);
  }
}
