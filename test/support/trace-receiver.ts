import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly boolValue?: boolean;
}
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
}

/** Takes what is sent by OTLP over HTTP, in JSON, on the loopback address. */
export class TraceReceiver {
  readonly spans: ReceivedSpan[] = [];
  /** Answers nothing while it is true. */
  silent = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TraceReceiver> {
    const server = createServer((asked, answer) => {
      const chunks: Buffer[] = [];
      asked.on('data', (chunk: Buffer) => chunks.push(chunk));
      asked.on('end', () => {
        if (receiver.silent) return;
        receiver.take(Buffer.concat(chunks).toString('utf8'));
        answer.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
      });
    });
    const receiver = new TraceReceiver(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private take(text: string): void {
    const { resourceSpans } = JSON.parse(text) as {
      readonly resourceSpans: readonly {
        readonly scopeSpans: readonly { readonly spans: readonly ReceivedSpan[] }[];
      }[];
    };
    for (const { scopeSpans } of resourceSpans) for (const { spans } of scopeSpans) this.spans.push(...spans);
  }
}
