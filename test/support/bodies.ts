import { randomUUID } from 'node:crypto';
import type { TestServer } from './app';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface WriteOperation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, WriteOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Write {
  /** As in the document: `/arrangements/{arrangementId}/goals`. */
  readonly path: string;
  /** A body that the document allows; absent where it asks none, or none in JSON. */
  readonly body?: object;
}

/** Deeper than any body of this API. */
const DEPTH_MAX = 8;

/** The smallest value a schema allows, with the document's own examples where it gives them. */
function valueOf(schema: Schema, document: Document, depth = 0): unknown {
  if (depth > DEPTH_MAX) throw new Error('A body nests deeper than this test looks.');
  const inner = (one: Schema) => valueOf(one, document, depth + 1);
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined) return inner(document.components.schemas[named] ?? {});
  const [only] = schema.allOf ?? [];
  if (only !== undefined) return inner(only);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, inner(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return [inner(schema.items ?? {})];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return textOf(schema);
  }
}

/** SHA-256 in hex: the one pattern that has no example of its own. */
const HASH = '^[0-9a-f]{64}$';

function textOf({ format, pattern, minLength = 1 }: Schema): string {
  if (pattern === HASH) return 'a'.repeat(64);
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2022-03-01';
  return 'tekst'.padEnd(minLength, '.');
}

/** Every `POST` under a prefix that the published document names, with a body it allows. */
export async function writesUnder(
  server: Pick<TestServer, 'url'>,
  prefix: string,
): Promise<readonly Write[]> {
  const document = (await (await fetch(`${server.url}/api/v1/openapi.json`)).json()) as Document;
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const post = item['post'];
    if (post === undefined || !path.startsWith(prefix)) return [];
    const schema = post.requestBody?.content?.['application/json']?.schema;
    return [{ path, ...(schema === undefined ? {} : { body: valueOf(schema, document) as object }) }];
  });
}
