import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { caughtUpAnswer, checkpointAnswer, confirmationAnswer, eventAnswer } from './double-answers';
import type { DoubleFaults } from './double-faults';
import type { DoubleLog, DoubleRecord } from './double-log';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;
export type ReadOptions = NonNullable<ReturnType<ReadReq['getOptions']>>;

export interface SubscriptionTarget {
  readonly log: DoubleLog;
  readonly faults: DoubleFaults;
  readonly subscriptions: Map<ReadCall, DoubleSubscription>;
}

export const streamNameOf = (options: ReadOptions): string =>
  Buffer.from(options.getStream()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');

function filterOf(options: ReadOptions): (record: DoubleRecord) => boolean {
  if (options.hasStream()) {
    const name = streamNameOf(options);
    return ({ stream }) => stream === name;
  }
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (!filter || !expression) return () => true;
  const byStream = filter.hasStreamIdentifier();
  const regex = expression.getRegex() === '' ? undefined : new RegExp(expression.getRegex(), 'u');
  const prefixes = expression.getPrefixList();
  return (record) => {
    const text = byStream ? record.stream : record.type;
    return regex ? regex.test(text) : prefixes.some((prefix) => text.startsWith(prefix));
  };
}

/** Exclusive: the index of the first record after what the client has. */
function startOf(log: DoubleLog, options: ReadOptions): number {
  const one = options.getStream();
  const all = options.getAll();
  if (one?.hasEnd() || all?.hasEnd()) return log.records.length;
  if (one?.hasRevision()) {
    const last = log.stream(streamNameOf(options))[Number(one.getRevision())];
    return last ? log.indexAt(last.position + 1) : 0;
  }
  const position = all?.getPosition()?.getCommitPosition();
  return position ? log.indexAt(Number(position) + 1) : 0;
}

/** A confirmation, what is there, `caught_up`, then what comes. */
export class DoubleSubscription {
  private readonly passes: (record: DoubleRecord) => boolean;
  private readonly interval: number;
  private next: number;
  private considered = 0;
  private heldBack: DoubleRecord | undefined;
  private delivered = 0;

  constructor(
    private readonly target: SubscriptionTarget,
    private readonly call: ReadCall,
    private readonly options: ReadOptions,
  ) {
    const window = (options.getFilter()?.getMax() ?? 32) || 32;
    this.interval = window * Math.max(1, options.getFilter()?.getCheckpointintervalmultiplier() ?? 1);
    this.passes = filterOf(options);
    this.next = startOf(target.log, options);
  }

  start(): void {
    const { call, target } = this;
    target.subscriptions.set(call, this);
    for (const end of ['cancelled', 'close', 'error'] as const)
      call.on(end, () => {
        target.subscriptions.delete(call);
      });
    call.write(confirmationAnswer());
    this.forward();
    this.caughtUp();
  }

  /** A server that fell behind and has caught up says so again; that it fell behind it never says. */
  caughtUp(): void {
    const last = this.target.log.records.at(-1)?.position ?? 0;
    if (this.options.hasFilter())
      this.call.write(checkpointAnswer(last + this.target.faults.checkpointBeyond));
    this.call.write(caughtUpAnswer());
  }

  forward(): void {
    const { records } = this.target.log;
    for (; this.next < records.length && !this.call.cancelled; this.next += 1) {
      const record = records[this.next];
      if (!record) break;
      if (this.passes(record)) this.deliver(record);
      this.considered += 1;
      if (this.options.hasFilter() && this.considered % this.interval === 0)
        this.call.write(checkpointAnswer(record.position));
    }
  }

  private deliver(record: DoubleRecord): void {
    const { deliveries } = this.target.faults;
    this.delivered += 1;
    if (deliveries === 'lost' && this.delivered % 2 === 1) return;
    if (deliveries === 'reordered' && this.heldBack === undefined) {
      this.heldBack = record;
      return;
    }
    this.call.write(eventAnswer(record));
    if (deliveries === 'duplicated') this.call.write(eventAnswer(record));
    if (this.heldBack) this.call.write(eventAnswer(this.heldBack));
    this.heldBack = undefined;
  }
}
