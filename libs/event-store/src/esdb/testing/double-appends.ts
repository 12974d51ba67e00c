import type { ServerDuplexStream, ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import type * as Shared from '@eventstore/db-client/generated/shared_pb';
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb';
import { appendAnswer, batchAnswer } from './double-answers';
import { after, dropped, refusalFor, type AppendFault, type DoubleFaults } from './double-faults';
import type { DoubleEvent, Expected, Judged } from './double-log';

export interface AppendTarget {
  readonly faults: DoubleFaults;
  readonly port: number;
  store(stream: string, expected: Expected, events: readonly DoubleEvent[]): Judged;
}

interface Proposed {
  getId(): Shared.UUID | undefined;
  getMetadataMap(): { get(key: string): string | undefined };
  getData_asU8(): Uint8Array;
  getCustomMetadata_asU8(): Uint8Array;
}

interface Header {
  getStreamIdentifier(): Shared.StreamIdentifier | undefined;
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

interface Batch {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: DoubleEvent[];
}

const streamOf = (header: Header): string =>
  Buffer.from(header.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');

function expectedOf(header: Header, revision: string): Expected {
  if (header.hasAny()) return 'any';
  if (header.hasStreamExists()) return 'stream-exists';
  return header.hasNoStream() ? -1 : Number(revision);
}

function eventOf(proposed: Proposed): DoubleEvent {
  return {
    id: proposed.getId()?.getString() ?? '',
    type: proposed.getMetadataMap().get('type') ?? '',
    contentType: proposed.getMetadataMap().get('content-type') ?? '',
    data: proposed.getData_asU8(),
    metadata: proposed.getCustomMetadata_asU8(),
  };
}

const refusalBefore = (
  fault: AppendFault | undefined,
  port: number,
): ReturnType<typeof dropped> | undefined =>
  fault === 'dropped-before-storing' ? dropped() : refusalFor(fault, port);

/** How long an answer takes, or that there is none. */
function delayOf(fault: AppendFault | undefined, faults: DoubleFaults): number | undefined {
  if (fault === 'stored-without-answer') return undefined;
  if (fault === 'slow') return faults.slowMs;
  return fault === 'late' ? faults.lateMs : faults.everyAnswerMs;
}

/** `Streams/Append`: the options, then the events, then the end. */
export function appendCall(target: AppendTarget) {
  return (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    const batch: { stream: string; expected: Expected; events: DoubleEvent[] } = {
      stream: '',
      expected: 'any',
      events: [],
    };
    call.on('data', (request: AppendReq) => {
      const options = request.getOptions();
      const proposed = request.getProposedMessage();
      if (options) {
        batch.stream = streamOf(options);
        batch.expected = expectedOf(options, options.getRevision());
      }
      if (proposed) batch.events.push(eventOf(proposed));
    });
    call.on('end', () => {
      const fault = target.faults.appends.shift();
      const refusal = refusalBefore(fault, target.port);
      if (refusal) answer(refusal);
      if (refusal || fault === 'no-answer') return;
      const judged = target.store(batch.stream, batch.expected, batch.events);
      const ms = delayOf(fault, target.faults);
      if (fault === 'acknowledgement-lost') answer(dropped());
      else if (ms !== undefined)
        after(ms, () => {
          answer(null, appendAnswer(judged, batch.expected));
        });
    });
  };
}

/** `Streams/BatchAppend`: one long call for many appends, told apart by their correlation id. */
export function batchAppendCall(target: AppendTarget) {
  return (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    const open = new Map<string, Batch>();
    call.on('data', (request: BatchAppendReq) => {
      const key = request.getCorrelationId()?.getString() ?? '';
      const options = request.getOptions();
      const batch: Batch = open.get(key) ?? {
        stream: options ? streamOf(options) : '',
        expected: options ? expectedOf(options, options.getStreamPosition()) : 'any',
        events: [],
      };
      open.set(key, batch);
      batch.events.push(...request.getProposedMessagesList().map(eventOf));
      if (!request.getIsFinal()) return;
      open.delete(key);
      finishBatch(target, call, request.getCorrelationId(), batch);
    });
    call.on('end', () => {
      call.end();
    });
    call.on('error', () => undefined);
  };
}

function finishBatch(
  target: AppendTarget,
  call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>,
  correlation: Shared.UUID | undefined,
  { stream, expected, events }: Batch,
): void {
  const fault = target.faults.appends.shift();
  const refusal = refusalBefore(fault, target.port);
  if (refusal) call.emit('error', refusal);
  if (refusal || fault === 'no-answer') return;
  const judged = target.store(stream, expected, events);
  const ms = delayOf(fault, target.faults);
  if (fault === 'acknowledgement-lost') call.emit('error', dropped());
  else if (fault === 'ended') call.end();
  else if (ms !== undefined)
    after(ms, () => {
      call.write(batchAnswer(correlation, stream, judged, expected));
      if (fault === 'ended-after-answer') call.end();
    });
}
