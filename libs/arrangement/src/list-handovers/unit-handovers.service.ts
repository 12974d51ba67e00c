import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { REQUEST_DECLINE_NAMES } from '../domain/travel-words';
import type {
  HandoversQueryDto,
  HandoverPageQueryDto,
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
    const side = asked.direction === 'made' ? 'from_unit' : 'to_unit';
    const [afterDay, afterId] = asked.cursor?.split('_') ?? [];
    let query = this.database.kysely
      .withTables<Tables>()
      .selectFrom('unit_handovers')
      .selectAll()
      .where(side, '=', unit);
    // One comparison of both, as the index has them: a page far down costs what the first one costs.
    if (afterDay !== undefined && afterId !== undefined)
      query = query.where(sql<boolean>`(answer_by, handover_id) > (${afterDay}, ${afterId})`);
    const rows = await query
      .orderBy('answer_by')
      .orderBy('handover_id')
      .limit(limit + 1)
      .execute();
    const handovers = rows.slice(0, limit).map((row) => ({
      handoverId: row.handover_id,
      arrangementId: row.arrangement_id,
      fromUnit: row.from_unit,
      toUnit: row.to_unit,
      status: row.status,
      ...(row.cause === null ? {} : { cause: row.cause }),
      offeredOn: row.offered_on,
      answerBy: row.answer_by,
      ...(row.ended_on === null ? {} : { endedOn: row.ended_on }),
    }));
    const last = rows.length > limit ? handovers.at(-1) : undefined;
    return {
      handovers,
      ...(last === undefined ? {} : { nextCursor: `${last.answerBy}_${last.handoverId}` }),
    };
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
