import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { EsdbDouble } from './esdb-double';
import type { DoubleFaults } from './double-faults';

const BYTES_MAX = 64 * 1024;

/** What a test asks of a double that runs as a process of its own. */
export interface DoubleState {
  readonly events: number;
  readonly subscriptions: number;
  /** Faults that are still to happen. */
  readonly waiting: { readonly appends: number; readonly reads: number; readonly subscriptions: number };
}

/**
 * HTTP on loopback: `PUT /faults` sets the switches it is given, `DELETE /subscriptions` breaks those that run, anything
 * is answered with the state. For tests, so nobody has to say who they are.
 */
export function startControl(double: EsdbDouble, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void asked(double, request).then(
      () => response.setHeader('content-type', 'application/json').end(JSON.stringify(stateOf(double))),
      (error: unknown) => response.writeHead(400).end(String(error)),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

async function asked(double: EsdbDouble, request: IncomingMessage): Promise<void> {
  if (request.method === 'DELETE' && request.url === '/subscriptions') double.dropSubscriptions();
  if (request.method !== 'PUT' || request.url !== '/faults') return;
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += String(chunk);
    if (body.length > BYTES_MAX) throw new Error('Too many faults.');
  }
  const switches = JSON.parse(body) as Partial<DoubleFaults>;
  for (const name of Object.keys(switches))
    if (!Object.hasOwn(double.faults, name)) throw new Error(`There is no switch "${name}".`);
  Object.assign(double.faults, switches);
}

function stateOf({ log, faults, subscriptions }: EsdbDouble): DoubleState {
  return {
    events: log.records.length,
    subscriptions: subscriptions.size,
    waiting: {
      appends: faults.appends.length,
      reads: faults.reads.length,
      subscriptions: faults.subscriptions.length,
    },
  };
}
