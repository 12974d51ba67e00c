import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { addDays, daysBetween, type LocalDate, type Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import type { Task } from '../../domain/daily.fold';
import { taskName } from '../../domain/task-names';
import type {
  ListedTaskDto,
  TaskCountersDto,
  TaskListDto,
  TaskListQueryDto,
  TaskLoadsDto,
} from './task-list.dto';
import { reasonFor } from './task-reasons';

interface TaskRow {
  readonly task_id: Uuid;
  readonly arrangement_id: Uuid;
  readonly kind: Task['kind'];
  readonly unit: string;
  readonly due_on: LocalDate;
  readonly rule: string;
  readonly assignee: Uuid | null;
  readonly own_text: string | null;
  readonly subject_id: Uuid | null;
  readonly decision: Task['decision'] | null;
}

/** Mapped, because Kysely asks for an index signature and an interface has none. */
interface Rows {
  readonly worklist_tasks: TaskRow;
  readonly worklist_cases: {
    readonly arrangement_id: Uuid;
    readonly person_id: Uuid;
    readonly region: string;
  };
  readonly worklist_people: { readonly person_id: Uuid; readonly name: string };
  readonly case_grounds: { readonly arrangement_id: Uuid; readonly unit: string; readonly ground: string };
}
type Tables = { [Table in keyof Rows]: Rows[Table] };

/** Who asks, and for whom they stand in today. */
export interface TasksFor {
  readonly unit: string;
  readonly account: Uuid;
  readonly standsInFor: readonly Uuid[];
  readonly today: LocalDate;
}

type Filters = Pick<TaskListQueryDto, 'view' | 'kind' | 'region' | 'dueUntil'>;

const LIMIT_DEFAULT = 50;
const WEEK_DAYS = 6;

/** Tasks of one unit. The unit is the first condition of every query here, so nobody can list or count others. */
@Injectable()
export class TaskListQueries {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async of(who: TasksFor, asked: TaskListQueryDto): Promise<TaskListDto> {
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const [found, counters, total] = await Promise.all([
      this.page(who, asked, limit + 1),
      this.counters(who, asked),
      this.total(who, asked),
    ]);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const tasks = rows.map((row) => shown(row, who));
    if (found.length <= limit || last === undefined) return { tasks, counters, total };
    return { tasks, counters, total, nextCursor: `${last.due_on}_${last.task_id}` };
  }

  /** What everybody of the unit has in hand: what one looks at before giving somebody more (C11). */
  async loads({ unit, today }: Pick<TasksFor, 'unit' | 'today'>): Promise<TaskLoadsDto> {
    const counted = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('worklist_tasks')
      .where('unit', '=', unit)
      .groupBy('assignee')
      .select((eb) => [
        'assignee',
        eb.fn.countAll<number>().as('open'),
        sql<number>`count(*) filter (where due_on < ${today})`.as('late'),
      ])
      .orderBy('open', 'desc')
      // Said, because databases differ in where they put what has no value.
      .orderBy('assignee', (order) => order.asc().nullsFirst())
      .execute();
    return {
      loads: counted.map(({ assignee, open, late }) => ({
        ...(assignee === null ? {} : { assignee }),
        open,
        late,
      })),
    };
  }

  private page(who: TasksFor, asked: TaskListQueryDto, limit: number) {
    const [afterDue, afterId] = asked.cursor?.split('_') ?? [];
    let query = this.within(who, asked);
    if (afterDue !== undefined && afterId !== undefined)
      query = query.where(sql<boolean>`(t.due_on, t.task_id) > (${afterDue}, ${afterId})`);
    // A name is shown in the unit's own cases only; another organisation's task tells what to do, not about whom.
    return query
      .leftJoin('case_grounds as g', (join) =>
        join
          .onRef('g.arrangement_id', '=', 't.arrangement_id')
          .on('g.unit', '=', who.unit)
          .on('g.ground', '=', 'owner'),
      )
      .leftJoin('worklist_cases as c', 'c.arrangement_id', 'g.arrangement_id')
      .leftJoin('worklist_people as p', 'p.person_id', 'c.person_id')
      .selectAll('t')
      .select('p.name')
      .orderBy('t.due_on')
      .orderBy('t.task_id')
      .limit(limit)
      .execute();
  }

  private async total(who: TasksFor, asked: TaskListQueryDto): Promise<number> {
    const counted = await this.within(who, asked)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return counted.total;
  }

  /** From the same rows as the list, so that counter and list cannot differ. */
  private async counters(who: TasksFor, asked: TaskListQueryDto): Promise<TaskCountersDto> {
    const { today } = who;
    const weekEnd = addDays(today, WEEK_DAYS);
    const counted = await this.within(who, filtersOf(asked, weekEnd))
      .select([
        sql<number>`count(*) filter (where t.due_on < ${today})`.as('late'),
        sql<number>`count(*) filter (where t.due_on = ${today})`.as('today'),
        sql<number>`count(*) filter (where t.due_on > ${today})`.as('thisWeek'),
      ])
      .executeTakeFirstOrThrow();
    const offered = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('case_grounds')
      .where('unit', '=', who.unit)
      .where('ground', '=', 'offered')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return { ...counted, offered: offered.count };
  }

  private within(who: TasksFor, { view = 'mine', kind, region, dueUntil }: Filters) {
    let query = this.database.kysely
      .withTables<Tables>()
      .selectFrom('worklist_tasks as t')
      .where('t.unit', '=', who.unit);
    if (view === 'mine') query = query.where('t.assignee', 'in', [who.account, ...who.standsInFor]);
    if (view === 'unassigned') query = query.where('t.assignee', 'is', null);
    if (kind !== undefined) query = query.where('t.kind', '=', kind);
    if (dueUntil !== undefined) query = query.where('t.due_on', '<=', dueUntil);
    if (region !== undefined)
      query = query.where('t.arrangement_id', 'in', (eb) =>
        eb.selectFrom('worklist_cases').select('arrangement_id').where('region', '=', region),
      );
    return query;
  }
}

/** The counters leave the list's own last day out of account: they have days of their own. */
function filtersOf({ view, kind, region }: TaskListQueryDto, dueUntil: LocalDate): Filters {
  return {
    dueUntil,
    ...(view === undefined ? {} : { view }),
    ...(kind === undefined ? {} : { kind }),
    ...(region === undefined ? {} : { region }),
  };
}

function shown(row: TaskRow & { readonly name: string | null }, who: TasksFor): ListedTaskDto {
  const {
    task_id: taskId,
    arrangement_id: arrangementId,
    kind,
    rule,
    due_on: dueOn,
    assignee,
    subject_id,
  } = row;
  return {
    taskId,
    arrangementId,
    ...(row.name === null ? {} : { name: row.name }),
    kind,
    what: row.own_text ?? taskName(row),
    reason: reasonFor(row),
    rule,
    dueOn,
    daysLate: Math.max(0, daysBetween(dueOn, who.today)),
    ...(assignee === null ? {} : { assignee }),
    forColleague: assignee !== null && who.standsInFor.includes(assignee),
    ...(subject_id === null ? {} : { subjectId: subject_id }),
    ...(row.decision ? { decision: row.decision } : {}),
  };
}
