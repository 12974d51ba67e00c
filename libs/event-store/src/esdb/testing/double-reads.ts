import { setImmediate as nextTurn } from 'node:timers/promises';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { eventAnswer, notFoundAnswer } from './double-answers';
import { after, dropped, refusalFor } from './double-faults';
import type { DoubleLog, DoubleRecord } from './double-log';
import {
  DoubleSubscription,
  streamNameOf,
  type ReadCall,
  type ReadOptions,
  type SubscriptionTarget,
} from './double-subscriptions';

export interface ReadTarget extends SubscriptionTarget {
  readonly port: number;
}

/** The server sends in pages of so many. */
const PAGE = 32;

export function readCall(target: ReadTarget) {
  return (call: ReadCall): void => {
    const options = call.request.getOptions();
    call.on('error', () => undefined);
    if (!options) return;
    const { faults } = target;
    const fault = options.hasSubscription() ? faults.subscriptions.shift() : faults.reads.shift();
    const refusal = fault === 'dropped' ? dropped() : refusalFor(fault, target.port);
    if (refusal) call.emit('error', refusal);
    if (refusal || fault === 'no-answer') return;
    const ms = fault === 'slow' ? faults.slowMs : fault === 'late' ? faults.lateMs : faults.everyAnswerMs;
    if (options.hasSubscription()) {
      after(ms, () => {
        new DoubleSubscription(target, call, options).start();
      });
      return;
    }
    // What stands there now, also when it is told later.
    const answers = disordered(found(target.log, options), fault);
    after(ms, () => void send(call, answers, fault === 'broken-off'));
  };
}

async function send(call: ReadCall, answers: readonly ReadResp[], breaksOff: boolean): Promise<void> {
  const whole = breaksOff ? answers.slice(0, Math.ceil(answers.length / 2)) : answers;
  for (const [index, answer] of whole.entries()) {
    if (call.cancelled) return;
    call.write(answer);
    if (index % PAGE === PAGE - 1) await nextTurn();
  }
  if (breaksOff) call.emit('error', dropped());
  else call.end();
}

/** A single answer has no order and is sent as it is. */
function disordered(answers: readonly ReadResp[], fault: string | undefined): readonly ReadResp[] {
  if (answers.length < 2 || (fault !== 'duplicated' && fault !== 'reordered')) return answers;
  const [first, second, ...rest] = answers as [ReadResp, ReadResp, ...ReadResp[]];
  return fault === 'duplicated' ? [first, first, second, ...rest] : [second, first, ...rest];
}

function found(log: DoubleLog, options: ReadOptions): ReadResp[] {
  const backwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
  const count = Number(options.getCount());
  const one = options.getStream();
  if (!one) {
    const records = allOf(log, options, backwards);
    return records.slice(0, count).map(eventAnswer);
  }
  const name = streamNameOf(options);
  const standing = log.stream(name);
  if (standing.length === 0) return [notFoundAnswer(name)];
  const from = one.hasStart() ? 0 : one.hasEnd() ? standing.length - 1 : Number(one.getRevision());
  const records = backwards ? standing.slice(0, from + 1).reverse() : standing.slice(from);
  return records.slice(0, count).map(eventAnswer);
}

/** Forwards inclusive, backwards exclusive of the given position. */
function allOf(log: DoubleLog, options: ReadOptions, backwards: boolean): DoubleRecord[] {
  const all = options.getAll();
  const position = Number(all?.getPosition()?.getCommitPosition() ?? 0);
  const from = all?.hasEnd() ? log.records.length : all?.hasStart() ? 0 : log.indexAt(position);
  return backwards ? log.records.slice(0, from).reverse() : log.records.slice(from);
}
