import { sql } from 'kysely';
import type { Principal } from '@meereis/access';
import { RefusedError, StaleRevisionError, type CommandLog, type CommandRunner } from '@meereis/commands';
import { uuidV5, type BusinessClock, type LocalDate, type Uuid } from '@meereis/kernel';
import type { ReadDatabase } from '@meereis/projections';
import { arrangement } from '../domain/arrangement';
import type { TermKind } from '../domain/case-terms.rule';
import { onArrangement } from '../http/case-command';
import { decideMakeDueTask, termDue } from './decide';
import { inRounds, type RunningRounds } from '../worker/rounds';

interface DueRow {
  readonly arrangement_id: Uuid;
  readonly kind: TermKind;
  /** Empty for the case itself. */
  readonly subject_id: Uuid | '';
  readonly look_on: LocalDate;
}
type DueTables = { readonly due_terms: DueRow };

/** Terms looked at in one page, and pages in one round: after a stop of weeks it catches up in rounds. */
export const DUE_BATCH = 100;
export const DUE_PAGES_MAX = 10;

export interface MakeDueTasksParts {
  readonly runner: CommandRunner;
  readonly database: ReadDatabase;
  readonly businessClock: BusinessClock;
  /** Role `system`. */
  readonly principal: Principal;
  readonly log: CommandLog;
}

/**
 * One round: every term whose day has come becomes a task. It goes on behind `after`, so that rows whose term asks
 * nothing yet (an item that is still a draft) never keep those behind them waiting. @returns where the next round begins, and
 * how many tasks were made.
 */
export async function makeDueTasks(
  parts: MakeDueTasksParts,
  after?: DueRow,
): Promise<{ readonly next?: DueRow; readonly made: number }> {
  const today = parts.businessClock.today();
  let from = after;
  let made = 0;
  for (let page = 0; page < DUE_PAGES_MAX; page += 1) {
    const rows = await dueRows(parts.database, today, from);
    for (const row of rows) if (await makeOne(parts, row, today)) made += 1;
    const last = rows.at(-1);
    // The end is reached: the next round begins in front again.
    if (last === undefined || rows.length < DUE_BATCH) return { made };
    from = last;
  }
  return from === undefined ? { made } : { next: from, made };
}

function dueRows(database: ReadDatabase, today: LocalDate, after: DueRow | undefined) {
  let query = database.kysely
    .withTables<DueTables>()
    .selectFrom('due_terms')
    .select(['arrangement_id', 'kind', 'subject_id', 'look_on'])
    .where('look_on', '<=', today);
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(look_on, arrangement_id, kind, subject_id) > (${after.look_on}, ${after.arrangement_id}, ${after.kind}, ${after.subject_id})`,
    );
  return query
    .orderBy('look_on')
    .orderBy('arrangement_id')
    .orderBy('kind')
    .orderBy('subject_id')
    .limit(DUE_BATCH)
    .execute();
}

/** The command id follows from case, term and last day: two servers, or a second round, write the task once. */
async function makeOne(parts: MakeDueTasksParts, row: DueRow, today: LocalDate): Promise<boolean> {
  const { arrangement_id: id, kind, subject_id: subject } = row;
  const asked = { kind, ...(subject === '' ? {} : { subjectId: subject }) };
  try {
    const { state } = await parts.runner.load(arrangement, id);
    const term = state && termDue(state, asked, today);
    if (term === undefined) return false;
    const commandId = uuidV5(id, `due/${kind}/${subject}/${term.dueOn}`);
    const result = await parts.runner.run({
      ...onArrangement(id, (found, context) =>
        decideMakeDueTask(found, asked, { today: context.today, taskId: context.newId('due-task') }),
      ),
      expected: 'additive',
      principal: parts.principal,
      action: 'task.due',
      purpose: 'arrangement-execution',
      commandId,
      correlationId: commandId,
    });
    return !result.repeated;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof StaleRevisionError) return false;
    // One case that cannot be read must not keep the terms behind it.
    parts.log.error(
      { err: error, arrangementId: id, kind },
      'a term made no task; the next round tries again',
    );
    return false;
  }
}

/** Makes tasks of terms until the signal aborts; after a long stop it catches up in rounds that follow at once. */
export function startMakingDueTasks(
  parts: MakeDueTasksParts,
  everySeconds: number,
  signal: AbortSignal,
): RunningRounds {
  let after: DueRow | undefined;
  const rounds = { what: 'make tasks of terms', log: parts.log, signal, everySeconds };
  return inRounds(rounds, async () => {
    const { next, made } = await makeDueTasks(parts, after);
    after = next;
    return { done: made, more: next !== undefined };
  });
}
