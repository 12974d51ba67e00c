import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';

type Tables = {
  readonly groups: {
    readonly group_id: string;
    readonly unit: string;
    readonly employer_id: string;
    readonly reason: string;
    readonly unemployed_from: string;
    readonly reported_on: string;
  };
};

/** Lists the groups one unit reported, or every group when no unit is named (an auditor). */
@Injectable()
export class GroupsQueries {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async list(unit: string | undefined, after: Uuid | undefined, limit: number) {
    const counted = (status: string) =>
      sql<number>`(select count(*) from group_lines as l where l.group_id = g.group_id and l.status = ${status})`;
    let select = this.database.kysely
      .withTables<Tables>()
      .selectFrom('groups as g')
      .selectAll('g')
      .select([
        counted('pending').as('pending'),
        counted('registered').as('registered'),
        counted('known').as('known'),
        counted('failed').as('failed'),
      ]);
    if (unit !== undefined) select = select.where('g.unit', '=', unit);
    if (after !== undefined)
      select = select.where(
        sql<boolean>`(g.reported_on, g.group_id) < (select reported_on, group_id from groups where group_id = ${after})`,
      );
    return select.orderBy('g.reported_on', 'desc').orderBy('g.group_id', 'desc').limit(limit).execute();
  }
}
