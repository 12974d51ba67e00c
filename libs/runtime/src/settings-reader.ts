import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a part of the settings needs of the reader. */
export interface Settings {
  /** Undefined when empty or left out. */
  text(name: string): string | undefined;
  /** Never with the value of what may hold a secret. */
  fault(name: string, what: string): void;
}

/** What may hold a secret can come from a file, named by the variable with `_FILE` behind it. */
const FROM_FILE: readonly string[] = [
  'MASTER_KEY',
  'EVENT_STORE_URL',
  'READ_MODEL_URL',
  'KEY_STORE_URL',
  'REQUESTS_URL',
  'DESK_URL',
  'DOCUMENTS_SECRET_ACCESS_KEY',
];

/** Reads values one by one and keeps every fault, so that one start names them all. */
export class SettingsReader implements Settings {
  readonly faults: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    const own = value === '' ? undefined : value;
    const file = FROM_FILE.includes(name) ? this.env[`${name}_FILE`]?.trim() : undefined;
    if (file === undefined || file === '') return own;
    if (own === undefined) return this.read(`${name}_FILE`, file);
    this.faultOnce(name, `staat er ook als ${name}_FILE; geef een van beide`);
    return own;
  }

  /** Whether a setting is there, also where it cannot be read. */
  isGiven(name: string): boolean {
    return [name, `${name}_FILE`].some((one) => (this.env[one]?.trim() ?? '') !== '');
  }

  private read(name: string, path: string): string | undefined {
    try {
      return readFileSync(path, 'utf8').trim() || undefined;
    } catch {
      this.faultOnce(name, `het bestand "${path}" is niet te lezen`);
      return undefined;
    }
  }

  /** Some settings are asked for more than once. */
  private faultOnce(name: string, what: string): void {
    if (!this.faults.some((fault) => fault.startsWith(`${name}:`))) this.fault(name, what);
  }

  whole(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    this.fault(name, `"${text}" is geen geheel getal van ${min} tot en met ${max}`);
    return fallback;
  }

  oneOf(name: string, allowed: readonly string[], fallback: string): string {
    const text = this.text(name) ?? fallback;
    if (allowed.includes(text)) return text;
    this.fault(name, `"${text}" kan niet; kies uit ${allowed.join(', ')}`);
    return fallback;
  }

  url(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (/^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)) return text.replace(/\/$/, '');
    this.fault(name, `"${text}" is geen adres dat met http:// of https:// begint`);
    return undefined;
  }

  /** `sqlite:<path>`; other stores are named as not there yet. */
  sqlite(name: string, fallback: string, later: string): string {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const path = /^sqlite:(.+)$/.exec(text)?.[1];
    if (path !== undefined) return resolve(path);
    const scheme = /^[a-z+]+:/.exec(text)?.[0];
    this.fault(
      name,
      scheme === undefined
        ? 'begint niet met sqlite:'
        : `${scheme} kan deze versie nog niet openen; gebruik sqlite:<pad> ${later}`,
    );
    return fallback;
  }

  fault(name: string, what: string): void {
    this.faults.push(`${name}: ${what}.`);
  }
}
