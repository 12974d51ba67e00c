import { XMLParser } from 'fast-xml-parser';
import { err, ok, type Result } from '@meereis/kernel';
import { holdsForbidden } from '../xml-text';
import { lineAt, refusal, shown, type FileRefusal } from './refusal';
import { wellFormednessFault } from './well-formed';

export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  /** Where its start tag begins, counted from 1. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text without that of its children, trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const CDATA = '#cdata';
const TEXT = '#text';
const ATTRIBUTES = ':@';

const PARSER = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Literal sections know no entities, and the parser would not tell the two apart: entities are read here.
  processEntities: false,
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  ignorePiTags: true,
});
const PLACE = XMLParser.getMetaDataSymbol() as symbol;

/** A node of the parser: one key that is its name, with its children or its text, and perhaps attributes. */
type ParsedNode = Readonly<Record<string, readonly ParsedNode[] | string | Readonly<Record<string, string>>>>;

/** @param text checked by `readBytes`. */
export function readXmlTree(text: string): Result<XmlElement, FileRefusal> {
  const fault = wellFormednessFault(text);
  if (fault) return err(fault);
  try {
    const roots = elementsOf(PARSER.parse(text) as readonly ParsedNode[]);
    const [root] = roots;
    if (!root || roots.length > 1) return err(refusal(1, 'dit is geen XML met één hoofdelement.'));
    return ok(new TreeReader(text).element(root, noNamespace));
  } catch (error) {
    if (error instanceof NotXml) return err(refusal(error.line, error.message));
    return err(
      refusal(null, 'dit is geen XML die wordt gelezen: een naam of de diepte ervan is niet toegestaan.'),
    );
  }
}

class NotXml extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The namespace that a prefix stands for at some place; each element looks in its own declarations first. */
type Namespaces = (prefix: string) => string | undefined;

class TreeReader {
  private line = 1;
  private index = 0;

  constructor(private readonly text: string) {}

  element(node: ParsedNode, outer: Namespaces): XmlElement {
    const line = this.lineOf(node);
    const given = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
    const attributes = new Map(given.map(([name, value]) => [name, decoded(value, line)]));
    const namespaces = declaredIn(attributes, outer);
    const [prefix, name] = split(nameOf(node));
    const namespace = namespaces(prefix);
    if (namespace === undefined)
      throw new NotXml(line, `het voorvoegsel "${shown(prefix)}" hoort bij geen naamruimte.`);
    const inside = childrenOf(node);
    return {
      namespace,
      name,
      line,
      attributes,
      text: inside
        .map((child) => textOf(child, line))
        .join('')
        .trim(),
      children: elementsOf(inside).map((child) => this.element(child, namespaces)),
    };
  }

  /** Elements come in the order of the file, so each line break is counted once. */
  private lineOf(node: ParsedNode): number {
    const place = (node as unknown as Readonly<Record<symbol, { readonly startIndex: number }>>)[PLACE];
    const start = place?.startIndex ?? this.index;
    this.line += lineAt(this.text.slice(this.index, start), start) - 1;
    this.index = start;
    return this.line;
  }
}

function nameOf(node: ParsedNode): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
}

function childrenOf(node: ParsedNode): readonly ParsedNode[] {
  return node[nameOf(node)] as readonly ParsedNode[];
}

function elementsOf(nodes: readonly ParsedNode[]): readonly ParsedNode[] {
  return nodes.filter((node) => ![TEXT, CDATA].includes(nameOf(node)));
}

function textOf(node: ParsedNode, line: number): string {
  if (TEXT in node) return decoded(node[TEXT] as string, line);
  if (!(CDATA in node)) return '';
  return childrenOf(node)
    .map((child) => child[TEXT] as string)
    .join('');
}

/** Copies nothing: a hostile file could declare a namespace on every element. */
function declaredIn(attributes: ReadonlyMap<string, string>, outer: Namespaces): Namespaces {
  if (attributes.size === 0) return outer;
  return (prefix) => attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? outer(prefix);
}

function noNamespace(prefix: string): string | undefined {
  return prefix === '' ? '' : undefined;
}

function split(qualified: string): [prefix: string, name: string] {
  const colon = qualified.indexOf(':');
  return [qualified.slice(0, Math.max(0, colon)), qualified.slice(colon + 1)];
}

/** Reads the five entities that XML knows, and characters by number. @throws NotXml for any other. */
function decoded(text: string, line: number): string {
  return text.replace(/&(?:([a-z]{2,4}|#\d{1,8}|#x[\da-fA-F]{1,6});)?/g, (_, name: string | undefined) => {
    const known = name === undefined ? undefined : NAMED[name];
    if (known !== undefined) return known;
    if (!name?.startsWith('#'))
      throw new NotXml(line, 'een entiteit die XML niet kent is niet toegestaan (&).');
    return character(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1), line);
  });
}

function character(code: string, line: number): string {
  const point = Number(code);
  const char = point <= 0x10_ff_ff ? String.fromCodePoint(point) : '\0';
  if (holdsForbidden(char)) throw new NotXml(line, 'hier staat een teken dat XML niet kent.');
  return char;
}
