import type { Organisations, Principal } from '@meereis/access';
import type { PolicyData } from '@meereis/catalogue';
import { refusal, StaleRevisionError, type CommandLog, type CommandRunner } from '@meereis/commands';
import type { BusinessClock, Uuid } from '@meereis/kernel';
import type { PersonIndex } from '@meereis/privacy';
import type { ReadDatabase } from '@meereis/projections';
import { LRUCache } from 'lru-cache';
import { group, type GroupLine } from '../domain/group';
import { processLine } from './process-line';
import { settleLine } from './settle-line';
import { inRounds, type RunningRounds } from '../worker/rounds';

type LineTables = Record<'group_lines', { group_id: Uuid; line: number; status: string }>;

export interface ProcessGroupsParts {
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  readonly personIndex: PersonIndex;
  readonly policyData: PolicyData;
  readonly organisations: Organisations;
  readonly businessClock: BusinessClock;
  /** Role `system`, at the unit of whoever runs the system. */
  readonly principal: Principal;
  readonly log: CommandLog;
  /** Lines that met a fault of the machine, and how often; kept by whoever keeps the parts. */
  readonly faults?: LRUCache<string, number>;
}

/** Lines looked at in one round; more wait for the next. */
export const LINES_PER_ROUND = 100;
/** A fault of the machine is tried so often, then the line says so and a person decides. */
export const FAULTS_MAX = 3;
/** Short, because people watch the progress; an idle round is one read of an index. */
const EVERY_SECONDS = 2;
const FAULTS_KEPT = 10_000;

const TECHNICAL = refusal(
  'group',
  'technical-fault',
  'Deze regel kon door een storing niet worden verwerkt. Bied de regel later opnieuw aan.',
);

/** One round: the lines that wait, one after another. @returns how many were settled. */
export async function processGroups(parts: ProcessGroupsParts, signal?: AbortSignal): Promise<number> {
  const waiting = await parts.database.kysely
    .withTables<LineTables>()
    .selectFrom('group_lines')
    .select(['group_id', 'line'])
    .where('status', '=', 'pending')
    .orderBy('group_id')
    .orderBy('line')
    .limit(LINES_PER_ROUND)
    .execute();
  let done = 0;
  for (const { group_id: groupId, line } of waiting) {
    if (signal?.aborted === true) break;
    if (await processOne(parts, groupId, line)) done += 1;
  }
  return done;
}

async function processOne(parts: ProcessGroupsParts, groupId: Uuid, number: number): Promise<boolean> {
  const { state } = await parts.runner.load(group, groupId);
  const line = state?.lines.find((one) => one.line === number);
  // The read model may be behind: the stream says what has been done.
  if (state === undefined || line?.status !== 'pending') return false;
  try {
    return await settleLine(parts, groupId, line, await processLine(parts, state, line));
  } catch (error) {
    // Another server is at the same person; the next round finds what it did.
    if (error instanceof StaleRevisionError) return false;
    return await faulted(parts, groupId, line, error);
  }
}

/** One line that cannot be done must not keep the lines behind it waiting. */
async function faulted(
  parts: ProcessGroupsParts,
  groupId: Uuid,
  line: GroupLine,
  error: unknown,
): Promise<boolean> {
  const key = `${groupId}/${line.line}/${line.attempt}`;
  const times = (parts.faults?.get(key) ?? 0) + 1;
  parts.faults?.set(key, times);
  parts.log.error(
    { err: error, groupId, line: line.line, times },
    'a line of a group could not be processed',
  );
  if (times < FAULTS_MAX) return false;
  try {
    return await settleLine(parts, groupId, line, { kind: 'failed', refusals: [TECHNICAL] });
  } catch (cause) {
    parts.log.error({ err: cause, groupId, line: line.line }, 'its fault could not be recorded either');
    return false;
  }
}

/** Works on the lines of reported groups, round after round, until the signal aborts. */
export function startProcessingGroups(
  parts: ProcessGroupsParts,
  signal: AbortSignal,
  everySeconds = EVERY_SECONDS,
): RunningRounds {
  const kept = { ...parts, faults: parts.faults ?? new LRUCache<string, number>({ max: FAULTS_KEPT }) };
  const rounds = { what: 'work on groups', log: parts.log, signal, everySeconds };
  return inRounds(rounds, async () => {
    const done = await processGroups(kept, signal);
    return { done, more: done === LINES_PER_ROUND };
  });
}
