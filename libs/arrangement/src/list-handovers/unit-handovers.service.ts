import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { REQUEST_DECLINE_NAMES } from '../domain/travel-words';
import type {
  HandoversQueryDto,
  HandoverPageQueryDto,
  UnitHandoverDto,
  UnitHandoversDto,
  UnitRequestsDto,
} from './list-handovers.dto';

/** Types, because Kysely asks for an index signature. */
type Tables = {
  readonly unit_handovers: {
    readonly handover_id: string;
    readonly arrangement_id: string;
    readonly from_unit: string;
    readonly to_unit: string;
    readonly status: string;
    readonly cause: string | null;
    readonly offered_on: string;
    readonly answer_by: string;
    readonly ended_on: string | null;
  };
  readonly case_grounds: { readonly arrangement_id: string; readonly unit: string; readonly ground: string };
  readonly worklist_cases: { readonly arrangement_id: string; readonly person_id: string };
  readonly worklist_people: { readonly person_id: string; readonly name: string };
  readonly unit_handover_requests: {
    readonly request_id: string;
    readonly by_unit: string;
    readonly status: string;
    readonly reason: keyof typeof REQUEST_DECLINE_NAMES | null;
    readonly requested_on: string;
    readonly answer_by: string;
  };
};

const LIMIT_DEFAULT = 50;

/** Lists of one unit: the unit is the first condition of every query, so nobody lists others. */
@Injectable()
export class UnitHandovers {
  constructor(
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async handovers(unit: string, asked: HandoversQueryDto): Promise<UnitHandoversDto> {
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const rows = await this.page(unit, asked)
      .limit(limit + 1)
      .execute();
    const shown = rows.slice(0, limit);
    const names = await this.names(
      unit,
      shown.map((row) => row.arrangement_id),
    );
    const handovers = shown.map((row) => handoverOf(row, names.get(row.arrangement_id)));
    const last = rows.length > limit ? handovers.at(-1) : undefined;
    return {
      handovers,
      ...(last === undefined ? {} : { nextCursor: `${last.answerBy}_${last.handoverId}` }),
    };
  }

  private page(unit: string, { direction, standing, cursor }: HandoversQueryDto) {
    const order = standing === 'ended' ? 'desc' : 'asc';
    const [afterDay, afterId] = cursor?.split('_') ?? [];
    let query = this.database.kysely
      .withTables<Tables>()
      .selectFrom('unit_handovers')
      .selectAll()
      .where(direction === 'made' ? 'from_unit' : 'to_unit', '=', unit);
    if (standing !== undefined) query = query.where('status', standing === 'ended' ? '!=' : '=', 'offered');
    // One comparison of both, as the index has them: a page far down costs what the first one costs.
    if (afterDay !== undefined && afterId !== undefined)
      query = query.where(
        order === 'desc'
          ? sql<boolean>`(answer_by, handover_id) < (${afterDay}, ${afterId})`
          : sql<boolean>`(answer_by, handover_id) > (${afterDay}, ${afterId})`,
      );
    return query.orderBy('answer_by', order).orderBy('handover_id', order);
  }

  /** Names as the unit's worklist shows them: of its own cases and of what is offered to it, and of no other (R036). */
  private async names(unit: string, cases: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (cases.length === 0) return new Map();
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('case_grounds as g')
      .innerJoin('worklist_cases as c', 'c.arrangement_id', 'g.arrangement_id')
      .innerJoin('worklist_people as p', 'p.person_id', 'c.person_id')
      .where('g.unit', '=', unit)
      .where('g.ground', 'in', ['owner', 'offered'])
      .where('g.arrangement_id', 'in', cases)
      .select(['g.arrangement_id', 'p.name'])
      .execute();
    return new Map(rows.map((row) => [row.arrangement_id, row.name]));
  }

  async requests(unit: string, asked: HandoverPageQueryDto): Promise<UnitRequestsDto> {
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const today = this.clock.today();
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('unit_handover_requests')
      .selectAll()
      .where('by_unit', '=', unit)
      .where('request_id', '>', asked.cursor ?? '')
      .orderBy('request_id')
      .limit(limit + 1)
      .execute();
    const requests = rows.slice(0, limit).map((row) => ({
      requestId: row.request_id,
      status: row.status === 'open' && row.answer_by < today ? 'unanswered' : row.status,
      ...(row.reason === null ? {} : { reason: row.reason, reasonText: REQUEST_DECLINE_NAMES[row.reason] }),
      requestedOn: row.requested_on,
      answerBy: row.answer_by,
    }));
    const last = rows.length > limit ? requests.at(-1) : undefined;
    return { requests, ...(last === undefined ? {} : { nextCursor: last.requestId }) };
  }
}

function handoverOf(row: Tables['unit_handovers'], name: string | undefined): UnitHandoverDto {
  return {
    handoverId: row.handover_id,
    arrangementId: row.arrangement_id,
    ...(name === undefined ? {} : { name }),
    fromUnit: row.from_unit,
    toUnit: row.to_unit,
    status: row.status,
    ...(row.cause === null ? {} : { cause: row.cause }),
    offeredOn: row.offered_on,
    answerBy: row.answer_by,
    ...(row.ended_on === null ? {} : { endedOn: row.ended_on }),
  };
}
