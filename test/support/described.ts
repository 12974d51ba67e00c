import type { TestServer } from './app';

const BODYLESS = new Set([204, 304]);

interface Description {
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

export interface Operation {
  readonly method: string;
  /** As in the document: `/arrangements/{arrangementId}`. */
  readonly path: string;
  readonly description: Description;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head'];

/** Every operation of the published document. */
export async function operationsOf(server: Pick<TestServer, 'url'>): Promise<readonly Operation[]> {
  const document = (await (await fetch(`${server.url}/api/v1/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Description>>>>;
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const description = item[method];
      return description === undefined ? [] : [{ method, path, description }];
    }),
  );
}

export function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** What the document does not say of an answer, or nothing. */
export function undescribed(operation: Operation, response: Response): string | undefined {
  const { status } = response;
  const described = operation.description.responses?.[String(status)];
  if (described === undefined) return `${nameOf(operation)}: ${status} is not described`;
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  if (type === '' && BODYLESS.has(status)) return undefined;
  return Object.hasOwn(described.content ?? {}, type)
    ? undefined
    : `${nameOf(operation)}: ${status} as "${type}" is not described`;
}

/** The operation that an address belongs to; a fixed address goes before one with an id. */
export function operationAt(
  operations: readonly Operation[],
  method: string,
  url: string,
): Operation | undefined {
  const path = new URL(url).pathname.replace(/^\/api\/v1/, '');
  const fits = operations.filter(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return fits.find((one) => one.path === path) ?? fits[0];
}
