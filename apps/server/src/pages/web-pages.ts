import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { BusinessClock } from '@meereis/kernel';

/** What a browser needs to sign in: authorization code with PKCE. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** Named to the provider where it has a word for it (RFC 8707). */
  readonly resource?: string;
}

export interface WebPagesOptions {
  /** Folder of the built screens; where it is not there, the page says so. */
  readonly webDir: string;
  readonly clock: BusinessClock;
  /** Path everything lies under: `` or `/prefix`. */
  readonly prefix: string;
  readonly signIn: SignInSettings;
  readonly trial: boolean;
  readonly version: string;
}

const FOREVER = 'public, max-age=31536000, immutable';
const BASE = /<base href="\/"\s*\/?>/;
const NOT_BUILT =
  '<!doctype html><html lang="nl"><title>Meereis</title><h1>De schermen zijn nog niet gebouwd</h1>' +
  '<p>Voer <code>npm run build</code> uit en start de server opnieuw. De API werkt wel.</p></html>';

/**
 * The screens: files with their content in their name, and one page for every address of the application (`asRoute`).
 * Nothing inline runs, nothing comes from elsewhere; only the provider of identities may be asked besides us.
 */
export async function registerWebPages(fastify: FastifyInstance, options: WebPagesOptions): Promise<void> {
  const { webDir, clock, prefix, trial, signIn, version } = options;
  const built = existsSync(join(webDir, 'index.html'));
  const policy = contentPolicy(signIn.issuer);
  // Read each time: the page names the files of its build, and a new build needs no new start.
  const page = async (): Promise<string> => {
    if (!built) return NOT_BUILT;
    const html = await readFile(join(webDir, 'index.html'), 'utf8');
    return html.replace(BASE, `<base href="${prefix}/">`);
  };
  fastify.get('/', async (_, reply) => {
    void reply.header('Content-Security-Policy', policy).type('text/html; charset=utf-8');
    return page();
  });
  fastify.get('/app-settings.json', () => ({ ...signIn, trial, businessToday: clock.today(), version }));
  if (!built) return;
  const icon = readFileSync(join(webDir, 'icon.svg'), 'utf8');
  fastify.get('/icon.svg', (_, reply) => reply.type('image/svg+xml').send(icon));
  await fastify.register(fastifyStatic, {
    root: join(webDir, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => {
      reply.header('Cache-Control', FOREVER);
    },
  });
}

function contentPolicy(issuer: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What the server itself answers; every other page somebody asks for is an address of the application. */
const OWN = /^\/(?:api|oidc|docs|health|pages|assets|proef)(?:\/|$)|^\/[\w-]+\.(?:json|svg|ico|txt)$|^\/$/;

/**
 * The route for an address: without the prefix, whether or not a proxy took it off already; and the one page of the
 * screens for an address of the application, however deep.
 */
export function asRoute(
  { url = '/', method, headers }: Pick<IncomingMessage, 'url' | 'method' | 'headers'>,
  prefix: string,
): string {
  const route = withoutPrefix(url, prefix);
  const path = route.split('?')[0] ?? '/';
  const reads = method === 'GET' || method === 'HEAD';
  const asksForPage = reads && headers.accept?.includes('text/html') === true;
  return asksForPage && !OWN.test(path) ? '/' : route;
}

export function withoutPrefix(url: string, prefix: string): string {
  if (prefix === '' || !url.startsWith(prefix)) return url;
  const rest = url.slice(prefix.length);
  if (rest === '') return '/';
  if (rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}
