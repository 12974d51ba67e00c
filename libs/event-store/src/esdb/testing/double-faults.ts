import { Metadata, status } from '@grpc/grpc-js';

/** What can go wrong with one append, each as a real server or network has done it. */
export type AppendFault =
  | 'acknowledgement-lost'
  | 'stored-without-answer'
  | 'dropped-before-storing'
  | 'no-answer'
  | 'slow'
  /** Stored at once, and answered when nobody waits any more. */
  | 'late'
  /** Of the batch call only: the server, or a proxy, ends it as if all were well. */
  | 'ended'
  | 'ended-after-answer'
  | Refusal;

/** What can go wrong with one read of events that are there. */
export type ReadFault =
  'dropped' | 'broken-off' | 'no-answer' | 'slow' | 'late' | 'duplicated' | 'reordered' | Refusal;

/** What can go wrong with the start of one subscription. */
export type SubscriptionFault = 'dropped' | 'no-answer' | Refusal;

export type Refusal = 'not-leader' | 'access-denied' | 'too-large' | 'stream-deleted';

/** How running subscriptions deliver: each event twice, later than the next one, or only every other one. */
export type Deliveries = 'in-order' | 'duplicated' | 'reordered' | 'lost';

/** Switches: lists are for so many calls, one fault each; the others hold until they are set again. */
export class DoubleFaults {
  appends: AppendFault[] = [];
  reads: ReadFault[] = [];
  subscriptions: SubscriptionFault[] = [];
  deliveries: Deliveries = 'in-order';
  /** Every subscription from now on is told a checkpoint that lies so far beyond the last event. */
  checkpointBeyond = 0;
  /** Every answer takes so long. */
  everyAnswerMs = 0;
  slowMs = 200;
  lateMs = 1_000;
}

interface Failure {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

export function failure(code: status, details: string, trailers: Record<string, string> = {}): Failure {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return { code, details, metadata };
}

export const dropped = (): Failure => failure(status.UNAVAILABLE, 'The connection was dropped.');

/** What the server says to a wrong password. */
export const unauthenticated = (): Failure => failure(status.UNAUTHENTICATED, 'Unauthenticated');

/** @returns undefined for a fault that is no answer of the server. */
export function refusalFor(fault: string | undefined, port: number): Failure | undefined {
  switch (fault) {
    case 'not-leader':
      return failure(status.NOT_FOUND, 'Leader info available', {
        exception: 'not-leader',
        'leader-endpoint-host': '127.0.0.1',
        'leader-endpoint-port': String(port),
      });
    case 'access-denied':
      return failure(status.PERMISSION_DENIED, 'Access denied', { exception: 'access-denied' });
    case 'too-large':
      return failure(status.INVALID_ARGUMENT, 'Maximum append size exceeded', {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': '1048576',
      });
    case 'stream-deleted':
      return failure(status.FAILED_PRECONDITION, 'Stream is deleted', {
        exception: 'stream-deleted',
        'stream-name': 'gone',
      });
    default:
      return undefined;
  }
}

/** Each after its time, without keeping the process alive for it. */
export function after(ms: number, act: () => void): void {
  if (ms === 0) act();
  else setTimeout(act, ms).unref();
}
