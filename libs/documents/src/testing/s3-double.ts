import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Location } from '../blobs/s3-requests';

/**
 * As much of the S3 protocol as is used here, on the loopback address: PUT, GET, DELETE and ListObjectsV2. It works the
 * signature out by itself from the published steps (AWS Signature Version 4) and refuses any other, and it refuses a body
 * that is not the one that was signed.
 */
export interface S3Double {
  readonly location: S3Location;
  readonly refused: string[];
  close(): Promise<void>;
}

const REGION = 'nl-test-1';
const BUCKET = 'meereis-test';
const ACCESS = 'TESTTOEGANG';
const SECRET = 'een-geheim-dat-alleen-hier-bestaat';

interface Held {
  readonly bytes: Buffer;
  readonly at: string;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const hex = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

function expectedSignature(
  request: IncomingMessage,
  url: URL,
  names: readonly string[],
  date: string,
): string {
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const canonical = [
    request.method,
    url.pathname,
    query,
    headers,
    names.join(';'),
    String(request.headers['x-amz-content-sha256']),
  ].join('\n');
  const day = date.slice(0, 8);
  const scope = `${day}/${REGION}/s3/aws4_request`;
  const key = ['aws4_request'].reduce(
    (from, part) => hmac(from, part),
    hmac(hmac(hmac(`AWS4${SECRET}`, day), REGION), 's3'),
  );
  return hmac(key, ['AWS4-HMAC-SHA256', date, scope, hex(canonical)].join('\n')).toString('hex');
}

/** Why a request is refused, or nothing. */
function fault(request: IncomingMessage, url: URL, body: Buffer): string | undefined {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/\d{8}\/[\w-]+\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  const [, access, names = '', signature = ''] = parts ?? [];
  if (access !== ACCESS) return 'no signature';
  const signed = names.split(';');
  for (const needed of ['host', 'x-amz-content-sha256', 'x-amz-date'])
    if (!signed.includes(needed)) return `${needed} is not signed`;
  const date = String(request.headers['x-amz-date']);
  const expected = expectedSignature(request, url, signed, date);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return 'another signature';
  if (request.headers['x-amz-content-sha256'] !== hex(body)) return 'another body';
  if (request.method === 'PUT' && request.headers['content-length'] === undefined) return 'no length';
  return undefined;
}

function listed(held: ReadonlyMap<string, Held>, url: URL): string {
  const prefix = url.searchParams.get('prefix') ?? '';
  const after = url.searchParams.get('start-after') ?? '';
  const max = Number(url.searchParams.get('max-keys'));
  const keys = [...held.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const rows = keys
    .slice(0, max)
    .map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${held.get(key)?.at ?? ''}</LastModified></Contents>`,
    );
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${String(keys.length > max)}</IsTruncated>${rows.join('')}</ListBucketResult>`;
}

export async function startS3Double(): Promise<S3Double> {
  const held = new Map<string, Held>([
    ['elders/iets-anders', { bytes: Buffer.from('x'), at: '2022-03-01T00:00:00Z' }],
  ]);
  const refused: string[] = [];
  const answer = (request: IncomingMessage, body: Buffer): readonly [number, Buffer | string] => {
    const url = new URL(request.url ?? '/', 'http://double');
    const why = fault(request, url, body);
    if (why !== undefined) {
      refused.push(why);
      return [403, `<Error><Code>SignatureDoesNotMatch</Code><Message>${why}</Message></Error>`];
    }
    const key = url.pathname.slice(`/${BUCKET}/`.length);
    if (request.method === 'PUT') held.set(key, { bytes: body, at: new Date().toISOString() });
    if (request.method === 'DELETE') return [held.delete(key) ? 204 : 204, ''];
    if (request.method !== 'GET') return [200, ''];
    if (key === '') return [200, listed(held, url)];
    const found = held.get(key);
    return found === undefined ? [404, '<Error><Code>NoSuchKey</Code></Error>'] : [200, found.bytes];
  };
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const [status, body] = answer(request, Buffer.concat(pieces));
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    location: {
      endpoint: `http://127.0.0.1:${port}`,
      region: REGION,
      bucket: BUCKET,
      prefix: 'documenten/proef',
      accessKeyId: ACCESS,
      secretAccessKey: SECRET,
    },
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
