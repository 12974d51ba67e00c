import { EventEmitter } from 'node:events';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import featuresGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import gossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { clusterOf, supportedMethods } from './double-answers';
import { appendCall, batchAppendCall } from './double-appends';
import { dropped, DoubleFaults } from './double-faults';
import { DoubleLog } from './double-log';
import { readCall, type ReadCall } from './double-reads';

export interface EsdbDouble {
  readonly url: string;
  readonly port: number;
  readonly log: DoubleLog;
  readonly faults: DoubleFaults;
  /** Reads and subscriptions of $all that run now. */
  readonly subscriptions: ReadonlySet<unknown>;
  /** Breaks every running subscription, as a server that goes away does. */
  dropSubscriptions(): void;
  stop(): void;
}

/**
 * A server in memory that speaks the protocol of EventStoreDB, on the client's own generated definitions: append,
 * batch append, read, subscribe, features and gossip. Deleting is not there, because the port cannot delete.
 */
export async function startEsdbDouble({ port = 0, batch = true } = {}): Promise<EsdbDouble> {
  const log = new DoubleLog();
  const faults = new DoubleFaults();
  const subscriptions = new Set<ReadCall>();
  const growth = new EventEmitter().setMaxListeners(0);
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  const target = {
    log,
    faults,
    subscriptions,
    port: 0,
    store: (...append: Parameters<DoubleLog['append']>) => {
      const judged = log.append(...append);
      growth.emit('grown');
      return judged;
    },
    onGrowth: (listener: () => void) => {
      growth.on('grown', listener);
      return () => growth.off('grown', listener);
    },
  };
  server.addService(streamsGrpc.StreamsService, {
    append: appendCall(target),
    batchAppend: batchAppendCall(target),
    read: readCall(target),
  });
  server.addService(featuresGrpc.ServerFeaturesService, {
    getSupportedMethods: (_call: unknown, answer: (error: null, value: unknown) => void) => {
      answer(null, supportedMethods(batch));
    },
  });
  server.addService(gossipGrpc.GossipService, {
    read: (_call: unknown, answer: (error: null, value: unknown) => void) => {
      answer(null, clusterOf(target.port));
    },
  });
  target.port = await bind(server, port);
  return {
    url: `esdb://127.0.0.1:${target.port}?tls=false`,
    port: target.port,
    log,
    faults,
    subscriptions,
    dropSubscriptions: () => {
      for (const call of [...subscriptions]) call.emit('error', dropped());
    },
    stop: () => {
      server.forceShutdown();
    },
  };
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
}
