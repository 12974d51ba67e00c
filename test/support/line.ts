import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a server that a test can cut, or on which nothing arrives any more while it stays open. */
export class Line {
  private readonly sockets = new Set<Socket>();
  private state: 'open' | 'cut' | 'silent' = 'open';

  private constructor(private readonly server: Server) {}

  static async to(host: string, port: number): Promise<Line> {
    const server = createServer((near) => {
      line.join(near, host, port);
    });
    const line = new Line(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Everything that is open breaks, and nothing new is let through. */
  cut(): void {
    this.state = 'cut';
    for (const socket of this.sockets) socket.destroy();
  }

  /** Lines stay open and nothing comes through, as when a machine hangs. */
  silence(): void {
    this.state = 'silent';
    for (const socket of this.sockets) socket.pause();
  }

  mend(): void {
    this.state = 'open';
    for (const socket of this.sockets) socket.resume();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.server.close(done));
  }

  private join(near: Socket, host: string, port: number): void {
    if (this.state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(port, host);
    const pairs = [
      [near, far],
      [far, near],
    ] as const;
    for (const [from, to] of pairs) {
      this.sockets.add(from);
      from.on('data', (bytes) => {
        to.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.state === 'silent') from.pause();
    }
  }
}
