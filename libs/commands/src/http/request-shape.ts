import { ProblemError } from './problem';

/** Deeper or larger than any form of this system; checked without recursion, so depth cannot exhaust the stack. */
const DEPTH_MAX = 16;
const VALUES_MAX = 10_000;
/** Half a surrogate pair, the mark of bytes that were no UTF-8, and control characters other than tab and line ends. */
const UNREADABLE = /\p{Cs}|\uFFFD|(?![\t\n\r])\p{Cc}/u;

interface Found {
  readonly value: unknown;
  readonly depth: number;
  readonly path: string;
}

/** Validators take `null` for "left out"; here a field is there with a value or it is not there. */
function emptyField(path: string): ProblemError {
  return new ProblemError(400, 'input-invalid', 'De invoer klopt niet. Bij elk veld staat wat er mis is.', [
    { field: path, message: 'Laat dit veld weg als het leeg is.' },
  ]);
}

/** @throws ProblemError 400 for a body or query that is too deep, too large, or holds text nobody can read. */
export function checkShape(input: unknown): void {
  const todo: Found[] = [{ value: input, depth: 0, path: '' }];
  let seen = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    seen += 1;
    if (next.depth > DEPTH_MAX || seen + todo.length > VALUES_MAX)
      throw new ProblemError(
        400,
        'body-too-complex',
        'De inhoud is te diep genest of bevat te veel waarden.',
      );
    const { value } = next;
    if (typeof value === 'string') checkText(value);
    if (value === null && next.depth > 0) throw emptyField(next.path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      checkText(key);
      todo.push({
        value: child,
        depth: next.depth + 1,
        path: next.path === '' ? key : `${next.path}.${key}`,
      });
    }
  }
}

function checkText(text: string): void {
  if (UNREADABLE.test(text))
    throw new ProblemError(
      400,
      'text-malformed',
      'De inhoud bevat tekens die niet leesbaar zijn. Stuur geldige UTF-8 zonder stuurtekens.',
    );
}

/** The same value always gives the same text, whatever the order of its keys. Only for what `checkShape` let through. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}
