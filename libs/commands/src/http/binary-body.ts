import { Readable } from 'node:stream';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problem';

/** What an upload may call itself; everything else but JSON is answered with 415. */
export const BINARY_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;

const BINARY_BODY = 'meereis:binary-body';

/**
 * The body of this route is a file, given as it comes: `binaryBodyOf(request)`. Its name stands in Content-Disposition,
 * never in the address.
 */
export function BinaryBody(): MethodDecorator {
  return applyDecorators(
    SetMetadata(BINARY_BODY, true),
    ApiConsumes(...BINARY_TYPES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    ApiHeader({
      name: 'Content-Disposition',
      required: true,
      description: 'Name of the file (RFC 6266, RFC 8187); its ending must fit its content.',
      schema: { type: 'string', maxLength: 1000, example: "attachment; filename*=UTF-8''offerte.pdf" },
    }),
    ApiHeader({
      name: 'Content-Digest',
      required: false,
      description:
        'SHA-256 of the file (RFC 9530). Checked; required with an Idempotency-Key, since it tells whether a repeat is the same.',
      schema: { type: 'string', maxLength: 200, example: `sha-256=:${'A'.repeat(43)}=:` },
    }),
  );
}

export function hasBinaryBody(handler: object): boolean {
  return Reflect.getMetadata(BINARY_BODY, handler) === true;
}

/** Gives the body of these types on as it comes; nothing is read before the handler asks. */
export function takeBinaryBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...BINARY_TYPES], (_, payload, done) => {
    done(null, payload);
  });
}

/** The bytes as they come. */
export function binaryBodyOf({ body }: Pick<FastifyRequest, 'body'>): AsyncIterable<Buffer> {
  if (!(body instanceof Readable)) throw new Error('This route has no @BinaryBody.');
  return readToEnd(body);
}

/**
 * Whoever stops reading early still answers: what is left is read and thrown away, for as long as a request may take, so
 * that the caller can read the answer and the connection serves the next request.
 */
async function* readToEnd(body: Readable): AsyncIterable<Buffer> {
  try {
    yield* body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } finally {
    // A caller who hangs up meanwhile has nothing more to be told.
    body.once('error', () => undefined);
    body.resume();
  }
}

const DIGEST = /^sha-256=:([A-Za-z0-9+/]{43}=):$/;

/** SHA-256 in hexadecimal from Content-Digest. @throws ProblemError 400 when it cannot be read. */
export function digestOf(headers: FastifyRequest['headers']): string | undefined {
  const header = headers['content-digest'];
  if (header === undefined) return undefined;
  const digest = typeof header === 'string' ? DIGEST.exec(header)?.[1] : undefined;
  if (digest !== undefined) return Buffer.from(digest, 'base64').toString('hex');
  throw new ProblemError(
    400,
    'content-digest-malformed',
    'De kopregel Content-Digest moet één SHA-256 bevatten, zoals sha-256=:…=:.',
  );
}

/** What makes two uploads the same request: everything but the bytes, for which their digest stands. */
export function binaryIdentity({ query, headers }: FastifyRequest): unknown {
  const digest = digestOf(headers);
  if (digest === undefined)
    throw new ProblemError(
      400,
      'content-digest-required',
      'Stuur met een Idempotency-Key ook de kopregel Content-Digest mee: zo is te zien of een herhaling hetzelfde bestand is.',
    );
  const { 'content-type': type = '', 'content-disposition': name = '' } = headers;
  return { query, type, name, digest };
}
