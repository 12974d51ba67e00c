import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';

/** Who is away on a day, and who stands in. */
export interface StandIns {
  /** Colleagues of this unit who are away on that day with this account as their stand-in. */
  replacedBy(accountId: Uuid, unit: string, on: LocalDate): Promise<readonly Uuid[]>;
  /** Last day this account of the unit is away, when it is away on that day. */
  awayUntil(accountId: Uuid, unit: string, on: LocalDate): Promise<LocalDate | undefined>;
}

/** Injection token of `StandIns`. */
export const STAND_INS = Symbol('StandIns');

interface AbsenceRow {
  readonly absence_id: Uuid;
  readonly account_id: Uuid;
  readonly unit: string;
  readonly away_from: LocalDate;
  readonly away_until: LocalDate;
  readonly stand_in: Uuid;
}
export type AbsenceTables = { readonly absences: { [Column in keyof AbsenceRow]: AbsenceRow[Column] } };

/** One stands in for a handful of colleagues; more is a fault in the planning. */
const REPLACED_MAX = 50;

@Injectable()
export class StandInQueries implements StandIns {
  constructor(@Inject(READ_DATABASE) private readonly reads: ReadDatabase) {}

  async replacedBy(accountId: Uuid, unit: string, on: LocalDate): Promise<readonly Uuid[]> {
    const rows = await this.reads.kysely
      .withTables<AbsenceTables>()
      .selectFrom('absences')
      .select('account_id')
      .where('stand_in', '=', accountId)
      .where('unit', '=', unit)
      .where('away_from', '<=', on)
      .where('away_until', '>=', on)
      .limit(REPLACED_MAX)
      .execute();
    return rows.map((row) => row.account_id);
  }

  async awayUntil(accountId: Uuid, unit: string, on: LocalDate): Promise<LocalDate | undefined> {
    const row = await this.reads.kysely
      .withTables<AbsenceTables>()
      .selectFrom('absences')
      .select('away_until')
      .where('unit', '=', unit)
      .where('account_id', '=', accountId)
      .where('away_from', '<=', on)
      .where('away_until', '>=', on)
      .executeTakeFirst();
    return row?.away_until;
  }
}
