import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyReply, FastifyRequest } from 'fastify';
import { newUuid } from '@meereis/kernel';
import { API_VERSION } from './api-version';
import { byStatus, outlineOf } from './outline';
import { PROBLEM_TITLES, PROBLEM_TYPE } from './problem';
import { problemFrom } from './problem.filter';
import { traceOf } from './trace';

/** Largest body of any form of this system. */
export const BODY_BYTES_MAX = 256 * 1024;

/** Limits of the server, for `new FastifyAdapter(serverOptions())`; also answers what is not HTTP with a problem. */
export function serverOptions() {
  return {
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 200 },
    http: { maxHeaderSize: 16 * 1024 },
    forceCloseConnections: 'idle' as const,
    onProtoPoisoning: 'error' as const,
    onConstructorPoisoning: 'error' as const,
    frameworkErrors,
    clientErrorHandler,
  } satisfies FastifyHttpOptions<Server>;
}

/** The router gave up on the address, before any hook or filter could run. */
function frameworkErrors(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { traceId, traceparent } = traceOf(request);
  const outline = outlineOf(error);
  void reply
    .code(outline.status)
    .headers({
      'API-Version': API_VERSION,
      traceparent,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problemFrom(outline, traceId)));
}

/** Node's parser gave up before there was a request: headers too large, too slow, or no HTTP at all. */
function clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const outline = byStatus(STATUS_OF_PARSER[error.code ?? ''] ?? 400);
  const body = JSON.stringify(problemFrom(outline, newUuid().replaceAll('-', '')));
  const lines = [
    `HTTP/1.1 ${outline.status} ${PROBLEM_TITLES[outline.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `API-Version: ${API_VERSION}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

const STATUS_OF_PARSER: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
