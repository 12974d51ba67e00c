import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { ScannerUnavailableError } from '../errors';
import type { Scan, ScanVerdict, VirusScanner } from './virus-scanner';

/** No answer and no progress for so long means that the scanner is down. */
const IDLE_MS_MAX = 30_000;
/** An answer is one line: `stream: OK` or `stream: <name> FOUND`. */
const ANSWER_BYTES_MAX = 4_096;

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`; undefined for anything else. */
export function clamAvAddress(url: string): NetConnectOpts | undefined {
  const path = /^unix:(\/.+)$/.exec(url)?.[1];
  if (path !== undefined) return { path };
  const [, host, port = '3310'] =
    /^tcp:\/\/([A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::(\d{1,5}))?\/?$/.exec(url) ?? [];
  if (host === undefined || Number(port) > 65_535) return undefined;
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** ClamAV's daemon over `INSTREAM` (clamd(8)): pieces with their length before them, an empty one, then the answer. */
export function clamAv(address: NetConnectOpts, idleMsMax = IDLE_MS_MAX): VirusScanner {
  return {
    async begin() {
      const scan = new ClamAvScan(connect(address), idleMsMax);
      await scan.open();
      return scan;
    },
  };
}

class ClamAvScan implements Scan {
  private answer = '';
  private failed: Error | undefined;
  private ended = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly socket: Socket,
    idleMsMax: number,
  ) {
    socket.setTimeout(idleMsMax, () => socket.destroy(new Error('no answer in time')));
    socket.on('error', (error) => {
      this.failed = error;
      this.awake();
    });
    socket.on('data', (bytes: Buffer) => {
      this.answer += bytes.toString('latin1');
      if (this.answer.length > ANSWER_BYTES_MAX) socket.destroy(new Error('an answer that is none'));
      this.awake();
    });
    for (const moment of ['connect', 'drain'] as const)
      socket.on(moment, () => {
        this.awake();
      });
    for (const moment of ['end', 'close'] as const)
      socket.on(moment, () => {
        this.ended = true;
        this.awake();
      });
  }

  async open(): Promise<void> {
    await this.until(() => !this.socket.connecting);
    this.socket.write('zINSTREAM\0');
  }

  async look(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    // It answers before the end only to say that it stops, for one because the stream is larger than it takes.
    if (this.answer !== '') throw this.unavailable();
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    this.socket.write(length);
    if (!this.socket.write(bytes)) await this.until(() => !this.socket.writableNeedDrain);
  }

  async verdict(): Promise<ScanVerdict> {
    this.socket.write(Buffer.alloc(4));
    await this.until(() => this.answer.includes('\0') || this.ended, true);
    if (/^stream: OK\0/.test(this.answer)) return 'clean';
    if (/^stream: .+ FOUND\0/.test(this.answer)) return 'infected';
    throw this.unavailable();
  }

  stop(): void {
    this.socket.destroy();
  }

  private async until(done: () => boolean, orEnd = false): Promise<void> {
    for (;;) {
      if (this.failed !== undefined || (this.ended && !orEnd)) throw this.unavailable();
      if (done()) return;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private awake(): void {
    this.wake?.();
  }

  private unavailable(): ScannerUnavailableError {
    const why = this.failed?.message ?? (this.answer === '' ? 'it ended' : this.answer.replace(/\0.*$/s, ''));
    return new ScannerUnavailableError(`The virus scanner gave no verdict: ${why}.`);
  }
}
