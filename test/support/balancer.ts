import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 250;
const LOOK_MS_MAX = 1_000;

/** Where a request was not even begun, another server may have it; else only the caller knows whether to ask again. */
function wasNeverSent(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'ECONNREFUSED';
}

/**
 * What stands in front of several servers, as small as it can be: by turns to those that say they are ready, asked a few
 * times a second. It never repeats a request that may have arrived.
 */
export class Balancer {
  private readonly ready = new Set<string>();
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 100 });
  private readonly ending = new AbortController();
  private looking: Promise<void> = Promise.resolve();
  private turn = 0;

  private constructor(
    private readonly urls: readonly string[],
    private readonly server: Server,
  ) {}

  static async start(urls: readonly string[]): Promise<Balancer> {
    const server = createServer((asked, answer) => {
      balancer.pass(asked, answer);
    });
    const balancer = new Balancer(urls, server);
    await balancer.look();
    balancer.looking = balancer.keepLooking();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return balancer;
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.looking;
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    this.agent.destroy();
  }

  private async keepLooking(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
      await this.look();
    }
  }

  private async look(): Promise<void> {
    const look = async (url: string): Promise<void> => {
      const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(LOOK_MS_MAX) }).catch(
        () => undefined,
      );
      if (answer?.status === 200) this.ready.add(url);
      else this.ready.delete(url);
    };
    await Promise.all(this.urls.map(look));
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => chunks.push(chunk));
    asked.on('end', () => {
      this.turn += 1;
      const ready = [...this.ready];
      const order = ready.map((_, at) => ready[(at + this.turn) % ready.length] ?? '');
      this.ask(asked, Buffer.concat(chunks), order, answer);
    });
  }

  private ask(asked: IncomingMessage, body: Buffer, order: readonly string[], answer: ServerResponse): void {
    const [first, ...others] = order;
    if (first === undefined) {
      answer.writeHead(503).end();
      return;
    }
    const { method, url, headers } = asked;
    const { hostname, port } = new URL(first);
    const passed = request({ hostname, port, method, path: url, headers, agent: this.agent });
    passed.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
      got.on('error', () => answer.destroy());
    });
    passed.on('error', (error) => {
      if (wasNeverSent(error)) this.ask(asked, body, others, answer);
      else if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end();
    });
    passed.end(body);
  }
}
