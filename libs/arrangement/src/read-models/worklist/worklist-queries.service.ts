import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import type { WorklistCaseDto, WorklistDto, WorklistQueryDto } from './worklist.dto';

interface GroundRow {
  readonly arrangement_id: string;
  readonly unit: string;
  readonly ground: string;
  readonly since: string;
  readonly until: string | null;
}

interface CaseRow {
  readonly arrangement_id: string;
  readonly person_id: string;
  readonly region: string;
  readonly phase: string;
  readonly set_on: string | null;
  readonly result: string | null;
}

/** Mapped, because Kysely asks for an index signature and an interface has none. */
interface Rows {
  readonly case_grounds: GroundRow;
  readonly worklist_cases: CaseRow;
  readonly worklist_people: { readonly person_id: string; readonly name: string };
}
type Tables = { [Table in keyof Rows]: Rows[Table] };

/** Sorts what has nothing due behind everything that has. */
const NOTHING_DUE = '9999-12-31';
const LIMIT_DEFAULT = 50;
const GROUND = { own: 'owner', offered: 'offered', former: 'former' } as const;

/** Lists the cases of one unit. The unit is the first condition of every query here, so nobody can list or count others. */
@Injectable()
export class WorklistQueries {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async of(unit: string, asked: WorklistQueryDto): Promise<WorklistDto> {
    const relation = asked.relation ?? 'own';
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const all = this.filtered(unit, asked);
    const [afterDue, afterId] = asked.cursor?.split('_') ?? [];
    let page = all.selectAll('w');
    if (afterDue !== undefined && afterId !== undefined)
      page = page.where((eb) =>
        eb.or([
          eb('w.due', '>', afterDue),
          eb.and([eb('w.due', '=', afterDue), eb('w.arrangement_id', '>', afterId)]),
        ]),
      );
    const [found, counted] = await Promise.all([
      page
        .orderBy('w.due')
        .orderBy('w.arrangement_id')
        .limit(limit + 1)
        .execute(),
      all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    ]);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const cases = rows.map((row) => shown(row, relation));
    const { total } = counted;
    if (found.length <= limit || last === undefined) return { cases, total };
    return { cases, total, nextCursor: `${last.due}_${last.arrangement_id}` };
  }

  private filtered(unit: string, { relation = 'own', phase, region, dueUntil }: WorklistQueryDto) {
    let query = this.database.kysely.withTables<Tables>().selectFrom(this.listed(unit, GROUND[relation]));
    // Filters on where a handed-over case stands now would tell what the tail view hides.
    if (relation === 'former') return query;
    if (phase !== undefined) query = query.where('w.phase', '=', phase);
    if (region !== undefined) query = query.where('w.region', '=', region);
    if (dueUntil !== undefined) query = query.where('w.due', '<=', dueUntil);
    return query;
  }

  private listed(unit: string, ground: string) {
    const due = sql<string>`coalesce((
      select min(t.due_on) from worklist_tasks as t where t.arrangement_id = g.arrangement_id and t.unit = ${unit}
    ), ${NOTHING_DUE})`;
    return this.database.kysely
      .withTables<Tables>()
      .selectFrom('case_grounds as g')
      .innerJoin('worklist_cases as c', 'c.arrangement_id', 'g.arrangement_id')
      .leftJoin('worklist_people as p', 'p.person_id', 'c.person_id')
      .where('g.unit', '=', unit)
      .where('g.ground', '=', ground)
      .select(['g.arrangement_id', 'g.since', 'g.until', 'c.region', 'p.name', due.as('due')])
      .select(
        sql<string>`coalesce(c.result, case when c.set_on is null then c.phase else 'set' end)`.as('phase'),
      )
      .as('w');
  }
}

interface Listed {
  readonly arrangement_id: string;
  readonly since: string;
  readonly until: string | null;
  readonly region: string;
  readonly name: string | null;
  readonly due: string;
  readonly phase: string;
}

/** Of a case that was handed over a unit sees only that it was: not where it stands now (the tail view). */
function shown(row: Listed, relation: WorklistCaseDto['relation']): WorklistCaseDto {
  const { arrangement_id: arrangementId, since, until, name, phase, region, due } = row;
  const ends = until === null ? {} : { until };
  if (relation === 'former') return { arrangementId, relation, since, ...ends };
  return {
    arrangementId,
    relation,
    ...(name === null ? {} : { name }),
    phase,
    region,
    ...(due === NOTHING_DUE ? {} : { dueOn: due }),
    since,
    ...ends,
  };
}
