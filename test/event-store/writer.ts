import { uuidV5, type Instant, type LocalDate, type Uuid } from '@meereis/kernel';
import { openSqliteEventStore, type EventToAppend } from '@meereis/event-store';

/**
 * A process that writes until it is killed: node writer.js <file> <name> <appends>. Every stream gets two events per
 * append; "ack <stream> <last revision>" goes to standard output once an append has been answered, and not before.
 * Ids follow from the name and the number, so a second run offers the same events again.
 */
const STREAMS = 4;
const EVENTS = 2;
const NAMESPACE = '5d1a8c35-6f5b-5b0e-8a43-0f6f0f7f8a11' as Uuid;

export function eventOf(name: string, stream: number, revision: number): EventToAppend {
  const eventId = uuidV5(NAMESPACE, `${name}/${stream}/${revision}`);
  return {
    eventId,
    type: 'thing-written.v1',
    data: { text: 'x'.repeat(200) },
    sealed: [],
    meta: {
      commandId: eventId,
      correlationId: eventId,
      causationId: eventId,
      actor: eventId,
      role: 'test',
      oin: '00000099000000001000',
      unit: 'test',
      purpose: 'test',
      recordedAt: '2020-11-30T09:00:00.000Z' as Instant,
      effectiveOn: '2020-11-30' as LocalDate,
    },
  };
}

async function main([path = '', name = '', appends = '0']: readonly string[]): Promise<void> {
  const store = openSqliteEventStore({ path });
  const write = async (stream: number): Promise<void> => {
    const streamId = `${name}-${stream}`;
    for (let append = 0; append < Number(appends); append += 1) {
      const first = append * EVENTS;
      const events = Array.from({ length: EVENTS }, (_, n) => eventOf(name, stream, first + n));
      const outcome = await store.append(streamId, first === 0 ? 'no-stream' : first - 1, events);
      if (outcome.kind === 'wrong-expected-revision')
        throw new Error(`${streamId} at ${String(outcome.actual)}`);
      process.stdout.write(`ack ${streamId} ${outcome.lastRevision} ${outcome.kind}\n`);
    }
  };
  await Promise.all(Array.from({ length: STREAMS }, (_, stream) => write(stream)));
  await store.close();
  process.stdout.write('done\n');
}

void main(process.argv.slice(2));
