import { setImmediate as nextTurn } from 'node:timers/promises';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import {
  caughtUpAnswer,
  checkpointAnswer,
  confirmationAnswer,
  eventAnswer,
  notFoundAnswer,
} from './double-answers';
import { dropped, type DoubleFaults } from './double-faults';
import type { DoubleLog, DoubleRecord } from './double-log';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;
type Options = NonNullable<ReturnType<ReadReq['getOptions']>>;

export interface ReadTarget {
  readonly log: DoubleLog;
  readonly faults: DoubleFaults;
  readonly subscriptions: Set<ReadCall>;
  /** Told of every growth of the log until it gives up listening. */
  onGrowth(listener: () => void): () => void;
}

/** The server sends in pages of so many. */
const PAGE = 32;

export function readCall(target: ReadTarget) {
  return (call: ReadCall): void => {
    const fault = target.faults.reads.shift();
    call.on('error', () => undefined);
    if (fault === 'dropped-before-storing') {
      call.emit('error', dropped());
      return;
    }
    if (fault === 'no-answer') return;
    const options = call.request.getOptions();
    if (!options) return;
    if (options.hasSubscription()) subscribe(target, call, options);
    else void send(call, found(target.log, options));
  };
}

async function send(call: ReadCall, answers: readonly ReadResp[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    if (call.cancelled) return;
    call.write(answer);
    if (index % PAGE === PAGE - 1) await nextTurn();
  }
  call.end();
}

function found(log: DoubleLog, options: Options): ReadResp[] {
  const backwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
  const count = Number(options.getCount());
  const one = options.getStream();
  if (!one) {
    const records = allOf(log, options, backwards);
    return records.slice(0, count).map(eventAnswer);
  }
  const name = Buffer.from(one.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  const standing = log.stream(name);
  if (standing.length === 0) return [notFoundAnswer(name)];
  const from = one.hasStart() ? 0 : one.hasEnd() ? standing.length - 1 : Number(one.getRevision());
  const records = backwards ? standing.slice(0, from + 1).reverse() : standing.slice(from);
  return records.slice(0, count).map(eventAnswer);
}

/** Forwards inclusive, backwards exclusive of the given position. */
function allOf(log: DoubleLog, options: Options, backwards: boolean): DoubleRecord[] {
  const all = options.getAll();
  const position = Number(all?.getPosition()?.getCommitPosition() ?? 0);
  const from = all?.hasEnd() ? log.records.length : all?.hasStart() ? 0 : log.indexAt(position);
  return backwards ? log.records.slice(0, from).reverse() : log.records.slice(from);
}

function filterOf(options: Options): (record: DoubleRecord) => boolean {
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

/** Strictly after its position: a confirmation, what is there, `caught_up`, then what comes. */
function subscribe(target: ReadTarget, call: ReadCall, options: Options): void {
  const { log } = target;
  const all = options.getAll();
  const position = all?.getPosition()?.getCommitPosition();
  let next = all?.hasEnd() ? log.records.length : position ? log.indexAt(Number(position) + 1) : 0;
  const passes = filterOf(options);
  const filtered = options.hasFilter();
  const window = (options.getFilter()?.getMax() ?? 32) || 32;
  const interval = window * Math.max(1, options.getFilter()?.getCheckpointintervalmultiplier() ?? 1);
  let considered = 0;
  const forward = (): void => {
    for (; next < log.records.length && !call.cancelled; next += 1) {
      const record = log.records[next];
      if (!record) break;
      if (passes(record)) call.write(eventAnswer(record));
      considered += 1;
      if (filtered && considered % interval === 0) call.write(checkpointAnswer(record.position));
    }
  };
  call.write(confirmationAnswer());
  forward();
  const last = log.records.at(-1)?.position ?? 0;
  if (filtered) call.write(checkpointAnswer(last + target.faults.checkpointBeyond));
  call.write(caughtUpAnswer());
  target.subscriptions.add(call);
  const stop = target.onGrowth(forward);
  for (const end of ['cancelled', 'close', 'error'] as const)
    call.on(end, () => {
      stop();
      target.subscriptions.delete(call);
    });
}
