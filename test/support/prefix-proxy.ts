import { createServer, request } from 'node:http';

/** How a proxy in front of the server treats what it passes on. */
export interface PrefixProxyOptions {
  readonly port: number;
  readonly prefix: string;
  readonly target: URL;
  /** Takes the prefix off, as `proxy_pass http://server/;` does. */
  readonly strips: boolean;
}

/** A proxy that passes on one prefix, and names the server as the host: what many do unless they are told otherwise. */
export async function startPrefixProxy({
  port,
  prefix,
  target,
  strips,
}: PrefixProxyOptions): Promise<() => Promise<void>> {
  const server = createServer((incoming, answer) => {
    const { url = '/', method, headers } = incoming;
    if (!url.startsWith(`${prefix}/`)) {
      answer.writeHead(404).end();
      return;
    }
    const path = strips ? url.slice(prefix.length) : url;
    const onward = request(
      { host: target.hostname, port: target.port, path, method, headers: { ...headers, host: target.host } },
      (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return () => {
    server.closeAllConnections();
    return new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
    });
  };
}
