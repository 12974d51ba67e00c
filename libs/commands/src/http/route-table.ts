import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { API_VERSION } from './api-version';
import { takeBinaryBodies } from './binary-body';
import { traceOf } from './trace';

interface Known {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/**
 * Which methods an address knows, so that a wrong method is told from a wrong address. Fastify tells its routes as they
 * are added.
 */
@Injectable()
export class RouteTable {
  private readonly known = new Map<string, Known>();

  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  /** Before the controllers are routed: afterwards Fastify tells nothing any more. */
  attach(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRoute', ({ url, method }) => {
      this.add(url, typeof method === 'string' ? [method] : method);
    });
    takeBinaryBodies(fastify);
    fastify.addHook('onRequest', (request, reply, done) => {
      void reply.headers({ 'API-Version': API_VERSION, traceparent: traceOf(request).traceparent });
      done();
    });
  }

  methodsOf(url: string): readonly string[] {
    const path = url.slice(0, 2_000).split('?')[0] ?? '';
    const methods = [...this.known.values()].flatMap((one) =>
      one.pattern.test(path) ? [...one.methods] : [],
    );
    return [...new Set(methods)].sort();
  }

  private add(url: string, methods: readonly string[]): void {
    // A wildcard route is a fallback (static files), not a resource of its own.
    if (url.includes('*')) return;
    const known = this.known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const method of methods) known.methods.add(method);
    this.known.set(url, known);
  }
}

function patternOf(url: string): RegExp {
  const segments = url
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${segments.join('/')}$`);
}
