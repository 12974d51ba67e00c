import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { BusinessClock } from '@meereis/kernel';
import { ICON_SVG, START_PAGE_CSS, startPage, type TrialPage } from './start-page';

export interface PagesOptions {
  readonly clock: BusinessClock;
  /** Undefined outside a trial: then nobody's credentials are shown. */
  readonly trial: TrialPage | undefined;
  readonly swaggerUiDir: string;
  /** Path everything lies under: `` or `/prefix`. */
  readonly prefix: string;
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** The documentation's own library sets inline styles; scripts come from here only, and nothing is asked of outside. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

const docsPage = (prefix: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Meereis API</title>
    <link rel="stylesheet" href="${prefix}/docs/assets/swagger-ui.css">
    <link rel="icon" href="${prefix}/pages/icon.svg" type="image/svg+xml">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="${prefix}/docs/assets/swagger-ui-bundle.js"></script>
    <script src="${prefix}/docs/start.js"></script>
  </body>
</html>
`;

const docsStart = (prefix: string): string => `window.ui = SwaggerUIBundle({
  url: '${prefix}/api/v1/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  validatorUrl: null,
});
`;

const ASSETS = ['/swagger-ui.css', '/swagger-ui-bundle.js'];

/** The few pages the server has itself: plain HTML, no inline script, nothing from outside. */
export async function registerPages(fastify: FastifyInstance, options: PagesOptions): Promise<void> {
  const html = (reply: FastifyReply, policy: string, body: string) =>
    reply.header('Content-Security-Policy', policy).type('text/html; charset=utf-8').send(body);
  const { prefix } = options;
  fastify.get('/proef', (_, reply) =>
    html(reply, PAGE_POLICY, startPage(options.clock.today(), options.trial, prefix)),
  );
  fastify.get('/pages/start-page.css', (_, reply) =>
    reply.type('text/css; charset=utf-8').send(START_PAGE_CSS),
  );
  fastify.get('/pages/icon.svg', (_, reply) => reply.type('image/svg+xml').send(ICON_SVG));
  fastify.get('/docs', (_, reply) => html(reply, DOCS_POLICY, docsPage(prefix)));
  fastify.get('/docs/start.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(docsStart(prefix)),
  );
  await fastify.register(fastifyStatic, {
    root: options.swaggerUiDir,
    prefix: '/docs/assets/',
    index: false,
    cacheControl: false,
    allowedPath: (path) => ASSETS.includes(path),
  });
  const { trial } = options;
  // The same table as on the page, for scripts such as the journey; it is there in a trial only.
  if (trial !== undefined) fastify.get('/trial-accounts.json', () => trial.credentials);
}
