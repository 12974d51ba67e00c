import { isUuid, newUuid, type Uuid } from '@meereis/kernel';

/** W3C Trace Context, level 1: version, trace id, parent id, flags. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-|$)/;
const NOTHING = /^0+$/;

export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The same, in the form of a UUID: what every event of this request carries. */
  readonly correlationId: Uuid;
  /** 16 hexadecimal digits: this request's own step. */
  readonly spanId: string;
  /** The step of the caller that asked, where it named one. */
  readonly parentId?: string;
  /** The header that hands this trace on. */
  readonly traceparent: string;
}

export interface WithHeaders {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const traces = new WeakMap<object, Trace>();

/** The trace of a request: the caller's, or a new one. The same for the whole life of the request. */
export function traceOf(request: WithHeaders): Trace {
  const known = traces.get(request);
  if (known !== undefined) return known;
  const trace = traceFrom(request.headers['traceparent']);
  traces.set(request, trace);
  return trace;
}

/** A header that is no valid traceparent is ignored, as the standard asks. */
export function traceFrom(header: string | string[] | undefined): Trace {
  const match = typeof header === 'string' && header.length <= 200 ? TRACEPARENT.exec(header) : null;
  const [, foreign = '', parent = ''] = match ?? [];
  const valid = match !== null && !NOTHING.test(foreign) && !NOTHING.test(parent);
  const traceId = valid ? foreign : hex(newUuid());
  const spanId = hex(newUuid()).slice(16);
  return {
    traceId,
    correlationId: asUuid(traceId),
    spanId,
    ...(valid ? { parentId: parent } : {}),
    traceparent: `00-${traceId}-${spanId}-01`,
  };
}

function hex(id: Uuid): string {
  return id.replaceAll('-', '');
}

/** A trace id of another system need not have the version bits of a UUID; then it gets those of version 8 (RFC 9562 §5.8). */
function asUuid(traceId: string): Uuid {
  const dashed = (digits: string) =>
    [
      digits.slice(0, 8),
      digits.slice(8, 12),
      digits.slice(12, 16),
      digits.slice(16, 20),
      digits.slice(20),
    ].join('-');
  const plain = dashed(traceId);
  if (isUuid(plain)) return plain;
  const variant = ((Number.parseInt(traceId.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return dashed(`${traceId.slice(0, 12)}8${traceId.slice(13, 16)}${variant}${traceId.slice(17)}`) as Uuid;
}
