import { Server, ServerCredentials, type Metadata } from '@grpc/grpc-js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { clusterOf, supportedMethods } from './double-answers';
import { appendCall, batchAppendCall, type AppendTarget } from './double-appends';
import { dropped, DoubleFaults, unauthenticated } from './double-faults';
import { DoubleLog } from './double-log';
import { readCall, type ReadTarget } from './double-reads';
import type { DoubleSubscription, ReadCall } from './double-subscriptions';

export interface EsdbDouble {
  /** Without a user; with TLS the test adds the certificate of who signed. */
  readonly url: string;
  readonly port: number;
  readonly log: DoubleLog;
  readonly faults: DoubleFaults;
  readonly subscriptions: ReadonlyMap<unknown, DoubleSubscription>;
  /** What came as `authorization` with each call, oldest first; undefined where nothing came. */
  readonly authorizations: readonly (string | undefined)[];
  /** Breaks every running subscription, as a server that goes away does. */
  dropSubscriptions(): void;
  /** Falls behind, whatever it is told meanwhile, and catches up: all subscriptions hear `caught_up` once more. */
  fallBehindWhile(work: () => Promise<unknown>): Promise<void>;
  stop(): void;
}

export interface DoubleOptions {
  readonly port?: number;
  /** Whether it lists the batch append among its methods. */
  readonly batch?: boolean;
  /** PEM. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
  /** The only one it lets in; without it everybody. */
  readonly user?: { readonly username: string; readonly password: string };
  /** Where the log is kept; in memory when left out. */
  readonly file?: string;
}

/** Calls whose authorization is remembered. */
const REMEMBERED = 1_000;

type Answer = (error: null, value: unknown) => void;
type Call = { readonly metadata: Metadata; emit(event: 'error', error: unknown): boolean };

/**
 * A server in memory that speaks the protocol of EventStoreDB, on the client's own generated definitions: append,
 * batch append, read, subscribe, features and gossip. Deleting is not there, because the port cannot delete.
 */
export async function startEsdbDouble(options: DoubleOptions = {}): Promise<EsdbDouble> {
  const log = new DoubleLog(options.file);
  const faults = new DoubleFaults();
  const subscriptions = new Map<ReadCall, DoubleSubscription>();
  const authorizations: (string | undefined)[] = [];
  let behind = false;
  const forward = (): void => {
    if (!behind) for (const one of [...subscriptions.values()]) one.forward();
  };
  const target = {
    log,
    faults,
    subscriptions,
    port: 0,
    store: (...append: Parameters<DoubleLog['append']>) => {
      const judged = log.append(...append);
      forward();
      return judged;
    },
  };
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  addServices(server, target, options, authorizations);
  target.port = await bind(server, options);
  return {
    // A certificate is for a name.
    url: options.tls
      ? `esdb://localhost:${target.port}?tls=true`
      : `esdb://127.0.0.1:${target.port}?tls=false`,
    port: target.port,
    log,
    faults,
    subscriptions,
    authorizations,
    dropSubscriptions: () => {
      for (const call of [...subscriptions.keys()]) call.emit('error', dropped());
    },
    fallBehindWhile: async (work) => {
      behind = true;
      await work();
      behind = false;
      forward();
      for (const one of subscriptions.values()) one.caughtUp();
    },
    stop: () => {
      server.forceShutdown();
    },
  };
}

function addServices(
  server: Server,
  target: AppendTarget & ReadTarget,
  options: DoubleOptions,
  authorizations: (string | undefined)[],
): void {
  /** Who may not come in is told so, whatever it asks. */
  const comesIn = ({ metadata }: { readonly metadata: Metadata }): boolean => {
    const [given] = metadata.get('authorization').map(String);
    authorizations.push(given);
    if (authorizations.length > REMEMBERED) authorizations.shift();
    return options.user === undefined || given === basic(options.user);
  };
  const guarded =
    <C extends Call>(handle: (call: C) => void) =>
    (call: C): void => {
      if (comesIn(call)) handle(call);
      else call.emit('error', unauthenticated());
    };
  const append = appendCall(target);
  server.addService(streamsGrpc.StreamsService, {
    append: (...[call, answer]: Parameters<typeof append>) => {
      if (comesIn(call)) append(call, answer);
      else answer(unauthenticated());
    },
    batchAppend: guarded(batchAppendCall(target)),
    read: guarded(readCall(target)),
  });
  server.addService(featuresGrpc.ServerFeaturesService, {
    getSupportedMethods: (_call: unknown, answer: Answer) => {
      answer(null, supportedMethods(options.batch ?? true));
    },
  });
  server.addService(gossipGrpc.GossipService, {
    read: (_call: unknown, answer: Answer) => {
      answer(null, clusterOf(target.port));
    },
  });
}

const basic = ({ username, password }: { readonly username: string; readonly password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

function bind(server: Server, { port = 0, tls }: DoubleOptions): Promise<number> {
  const credentials = tls
    ? ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.cert }])
    : ServerCredentials.createInsecure();
  return new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
}
