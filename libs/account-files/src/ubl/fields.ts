import { err, Money, parseLocalDate, type Amount, type LocalDate, type Result } from '@meereis/kernel';
import { Findings } from '../findings';
import { parseDecimal, type Decimal } from './decimal';
import { refusal, shown, VALUE_LENGTH_MAX, type FileRefusal } from './refusal';
import type { XmlElement } from './xml-tree';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const NAMESPACES: Readonly<Record<string, string>> = {
  cac: `${UBL}:CommonAggregateComponents-2`,
  cbc: `${UBL}:CommonBasicComponents-2`,
};

/** A billion euros: the sums of as many lines as fit in a file then stay exact. */
const CENTS_MAX = 100_000_000_000;
const TOO_LONG = err('De waarde is te lang.');

/** Steps down by the customary prefixes, `cac:Party/cbc:Name`; the file itself may use others. */
type Path = string;

/**
 * Takes fields out of a document and keeps what is wrong with them. After a refusal a reader goes on with a value that
 * stands for none, so that the supplier hears everything at once; nothing is made of the file then.
 */
export class Fields {
  readonly refusals = new Findings<FileRefusal>();

  /** Fields share the way to them, so the same fault can be met more than once; it is told once. */
  refuse(at: XmlElement, sentence: string): void {
    const found = refusal(at.line, sentence);
    if (!this.refusals.all.some(({ message }) => message === found.message)) this.refusals.add(found);
  }

  all(from: XmlElement, path: Path): readonly XmlElement[] {
    return path.split('/').reduce((found, step) => found.flatMap((one) => named(one, step)), [from]);
  }

  /** The one element there; one that is there twice is refused, since readers would differ in which they take. */
  find(from: XmlElement, path: Path): XmlElement | undefined {
    let at: XmlElement | undefined = from;
    for (const step of path.split('/')) {
      if (!at) return undefined;
      const [first, second]: readonly XmlElement[] = named(at, step);
      if (second) this.refuse(second, `${step} staat hier meer dan één keer.`);
      at = first;
    }
    return at;
  }

  /** @param what with its article, to go on with as a Dutch sentence. */
  need(from: XmlElement, path: Path, what: string): XmlElement | undefined {
    const found = this.find(from, path);
    if (!found) this.refuse(this.nearest(from, path), `${what} ontbreekt (${path}).`);
    return found;
  }

  text(from: XmlElement, path: Path, what: string): string {
    const found = this.need(from, path, what);
    if (found?.text === '') this.refuse(found, `${what} is leeg (${path}).`);
    return found?.text ?? '';
  }

  optionalText(from: XmlElement, path: Path): string | null {
    return this.find(from, path)?.text || null;
  }

  date(from: XmlElement, path: Path, what: string): LocalDate {
    return this.parsed(this.need(from, path, what), what, parseLocalDate) ?? ('' as LocalDate);
  }

  optionalDate(from: XmlElement, path: Path, what: string): LocalDate | null {
    return this.parsed(this.find(from, path), what, parseLocalDate) ?? null;
  }

  decimal(from: XmlElement, path: Path, what: string): Decimal {
    return this.parsed(this.need(from, path, what), what, parseDecimal) ?? ('0' as Decimal);
  }

  amount(from: XmlElement, path: Path, what: string): Amount {
    return this.euros(this.need(from, path, what), what);
  }

  optionalAmount(from: XmlElement, path: Path, what: string): Amount {
    return this.euros(this.find(from, path), what);
  }

  parsed<T>(
    found: XmlElement | undefined,
    what: string,
    parse: (text: string) => Result<T, string>,
  ): T | undefined {
    if (!found) return undefined;
    const parsed = found.text.length > VALUE_LENGTH_MAX ? TOO_LONG : parse(found.text);
    if (parsed.ok) return parsed.value;
    this.refuse(found, `${what} klopt niet. ${parsed.error}`);
    return undefined;
  }

  private euros(found: XmlElement | undefined, what: string): Amount {
    const currency = found?.attributes.get('currencyID') ?? '';
    if (found && currency !== 'EUR')
      this.refuse(found, `${what} is niet in euro's (currencyID "${shown(currency)}").`);
    const amount = this.parsed(found, what, Money.parseEuro) ?? Money.ZERO;
    if (found && Math.abs(amount.cents) > CENTS_MAX)
      this.refuse(found, `${what} is meer dan een miljard euro.`);
    return amount;
  }

  /** The deepest element on the way that is there. */
  private nearest(from: XmlElement, path: Path): XmlElement {
    let at = from;
    for (const step of path.split('/')) {
      const next = named(at, step)[0];
      if (!next) return at;
      at = next;
    }
    return at;
  }
}

function named(parent: XmlElement, step: string): readonly XmlElement[] {
  const [prefix = '', name] = step.split(':');
  return parent.children.filter((child) => child.name === name && child.namespace === NAMESPACES[prefix]);
}
