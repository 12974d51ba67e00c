import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics';

/** Answers `/metrics` and nothing else, on an address of its own that people never reach. */
export async function serveMetrics(
  metrics: Metrics,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Server> {
  const server = createServer((asked, answer) => {
    if (asked.method !== 'GET' || asked.url !== '/metrics') {
      answer.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => answer.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => answer.writeHead(500).end(),
    );
  });
  server.requestTimeout = 5_000;
  server.maxConnections = 20;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  return server;
}
