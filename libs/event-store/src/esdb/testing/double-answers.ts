import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import codePb from '@eventstore/db-client/generated/code_pb.js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import type * as Streams from '@eventstore/db-client/generated/streams_pb';
import type * as Shared from '@eventstore/db-client/generated/shared_pb';
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb';
import type * as Gossip from '@eventstore/db-client/generated/gossip_pb';
import type { DoubleRecord, Expected, Judged } from './double-log';

const STREAMS = 'event_store.client.streams.streams';

export function supportedMethods(batch: boolean): Features.SupportedMethods {
  const methods = new features.SupportedMethods();
  methods.setEventStoreServerVersion('24.10.0');
  const list: [string, string[]][] = [
    ['read', ['position', 'events']],
    ['append', []],
  ];
  if (batch) list.push(['batchappend', ['deadline_duration']]);
  for (const [name, of] of list) {
    const method = new features.SupportedMethod();
    method.setServiceName(STREAMS);
    method.setMethodName(name);
    method.setFeaturesList(of);
    methods.addMethods(method);
  }
  return methods;
}

export function clusterOf(port: number): Gossip.ClusterInfo {
  const cluster = new gossip.ClusterInfo();
  const member = new gossip.MemberInfo();
  const end = new gossip.EndPoint();
  end.setAddress('127.0.0.1');
  end.setPort(port);
  const id = new shared.UUID();
  id.setString('00000000-0000-4000-8000-000000000001');
  member.setInstanceId(id);
  member.setTimeStamp(`${Date.now()}0000`);
  member.setState(gossip.MemberInfo.VNodeState.LEADER);
  member.setIsAlive(true);
  member.setHttpEndPoint(end);
  cluster.addMembers(member);
  return cluster;
}

function identifier(stream: string): Shared.StreamIdentifier {
  const name = new shared.StreamIdentifier();
  name.setStreamName(Buffer.from(stream, 'utf8'));
  return name;
}

export function eventAnswer(record: DoubleRecord): Streams.ReadResp {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  const id = new shared.UUID();
  id.setString(record.id);
  recorded.setId(id);
  recorded.setStreamIdentifier(identifier(record.stream));
  recorded.setStreamRevision(String(record.revision));
  recorded.setCommitPosition(String(record.position));
  recorded.setPreparePosition(String(record.position));
  recorded.getMetadataMap().set('type', record.type);
  recorded.getMetadataMap().set('created', record.created);
  recorded.getMetadataMap().set('content-type', record.contentType);
  recorded.setData(record.data);
  recorded.setCustomMetadata(record.metadata);
  const event = new streams.ReadResp.ReadEvent();
  event.setEvent(recorded);
  event.setCommitPosition(String(record.position));
  const answer = new streams.ReadResp();
  answer.setEvent(event);
  return answer;
}

export function notFoundAnswer(stream: string): Streams.ReadResp {
  const missing = new streams.ReadResp.StreamNotFound();
  missing.setStreamIdentifier(identifier(stream));
  const answer = new streams.ReadResp();
  answer.setStreamNotFound(missing);
  return answer;
}

export function confirmationAnswer(): Streams.ReadResp {
  const confirmation = new streams.ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId('00000000-0000-4000-8000-000000000002');
  const answer = new streams.ReadResp();
  answer.setConfirmation(confirmation);
  return answer;
}

export function caughtUpAnswer(): Streams.ReadResp {
  const answer = new streams.ReadResp();
  answer.setCaughtUp(new streams.ReadResp.CaughtUp());
  return answer;
}

export function checkpointAnswer(position: number): Streams.ReadResp {
  const checkpoint = new streams.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position));
  checkpoint.setPreparePosition(String(position));
  const answer = new streams.ReadResp();
  answer.setCheckpoint(checkpoint);
  return answer;
}

/** A wrong version is a normal response of the unary call. */
export function appendAnswer(judged: Judged, expected: Expected): Streams.AppendResp {
  const answer = new streams.AppendResp();
  if (judged.kind === 'success') {
    const success = new streams.AppendResp.Success();
    const position = new streams.AppendResp.Position();
    position.setCommitPosition(String(judged.position));
    position.setPreparePosition(String(judged.position));
    success.setCurrentRevision(String(judged.revision));
    success.setPosition(position);
    answer.setSuccess(success);
    return answer;
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (judged.current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(judged.current));
  if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new shared.Empty());
  else if (expected < 0) wrong.setExpectedNoStream(new shared.Empty());
  else wrong.setExpectedRevision(String(expected));
  answer.setWrongExpectedVersion(wrong);
  return answer;
}

/** The batch call answers a wrong version as a google.rpc.Status, and must name the stream. */
export function batchAnswer(
  correlation: Shared.UUID | undefined,
  stream: string,
  judged: Judged,
  expected: Expected,
): Streams.BatchAppendResp {
  const answer = new streams.BatchAppendResp();
  answer.setCorrelationId(correlation);
  answer.setStreamIdentifier(identifier(stream));
  if (judged.kind === 'success') {
    const success = new streams.BatchAppendResp.Success();
    const position = new shared.AllStreamPosition();
    position.setCommitPosition(String(judged.position));
    position.setPreparePosition(String(judged.position));
    success.setCurrentRevision(String(judged.revision));
    success.setPosition(position);
    answer.setSuccess(success);
    return answer;
  }
  const wrong = new shared.WrongExpectedVersion();
  if (judged.current < 0) wrong.setCurrentNoStream(new emptyPb.Empty());
  else wrong.setCurrentStreamRevision(String(judged.current));
  if (expected === 'any') wrong.setExpectedAny(new emptyPb.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new emptyPb.Empty());
  else if (expected < 0) wrong.setExpectedNoStream(new emptyPb.Empty());
  else wrong.setExpectedStreamPosition(String(expected));
  const details = new anyPb.Any();
  details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  const status = new statusPb.Status();
  status.setCode(codePb.Code.ALREADY_EXISTS);
  status.setMessage('WrongExpectedVersion');
  status.setDetails(details);
  answer.setError(status);
  return answer;
}
