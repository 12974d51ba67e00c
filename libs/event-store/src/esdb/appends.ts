import type { AppendOutcome } from '../event-store';
import type { AcceptedAppend } from '../log/accept-append';
import { positionOf } from '../log/position';
import type { Connection } from './connection';
import { actualRevision, isConflict } from './faults';
import { page } from './reads';
import { commitOf } from './stored';

/**
 * One append. The bytes were made and checked before the client sees them, so nothing can fail to serialise inside it.
 * The server answers a repetition as a success; the port says which it was, so what stands there is looked at first.
 */
export async function append(
  connection: Connection,
  namespace: string,
  accepted: AcceptedAppend,
): Promise<AppendOutcome> {
  const standing = await whatStands(connection, namespace, accepted);
  if (standing) return standing;
  return write(connection, namespace, accepted);
}

async function write(
  connection: Connection,
  namespace: string,
  { streamId, after, events }: AcceptedAppend,
): Promise<AppendOutcome> {
  try {
    return await connection.answered('an append', async ({ client, library, asUser }) => {
      const result = await client.appendToStream(
        namespace + streamId,
        events.map(({ eventId, type, bytes }) => library.binaryEvent({ id: eventId, type, data: bytes })),
        {
          expectedRevision: after < 0 ? 'no_stream' : BigInt(after),
          deadline: connection.times.deadlineMs,
          requiresLeader: true,
          // With credentials the client takes the unary call, which has a deadline and an error of its own.
          ...asUser,
        },
      );
      const commit = result.position?.commit;
      if (commit === undefined) throw Object.assign(new Error('The server named no position.'), { code: 2 });
      return { kind: 'appended', lastRevision: after + events.length, position: positionOf(Number(commit)) };
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    return { kind: 'wrong-expected-revision', actual: actualRevision(error) };
  }
}

/** The original answer when every event of the append stands there already; a conflict is left to the server. */
async function whatStands(
  connection: Connection,
  namespace: string,
  { streamId, after, events }: AcceptedAppend,
): Promise<AppendOutcome | undefined> {
  const found = await page(connection, 'a look at a stream', ({ client, asUser }) =>
    client.readStream(namespace + streamId, {
      ...asUser,
      fromRevision: BigInt(after + 1),
      maxCount: events.length,
    }),
  );
  const last = found.at(-1);
  const same = events.every(({ eventId }, index) => found[index]?.event?.id === eventId);
  if (!last || !same) return undefined;
  return { kind: 'repeated', lastRevision: after + events.length, position: positionOf(commitOf(last)) };
}
