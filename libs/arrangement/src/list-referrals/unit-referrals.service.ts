import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@meereis/access';
import { NotFoundError } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import type { HandoverPageQueryDto } from '../list-handovers/list-handovers.dto';
import type { ListedReferralsDto } from './referral.dto';

/** A type, because Kysely asks for an index signature. */
type Tables = {
  readonly unit_referrals: {
    readonly referral_id: string;
    readonly arrangement_id: Uuid;
    readonly to_unit: string;
    readonly referred_on: string;
    readonly ended_on: string | null;
  };
};

const LIMIT_DEFAULT = 50;

@Injectable()
export class UnitReferrals {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async of({ unit }: Principal, asked: HandoverPageQueryDto): Promise<ListedReferralsDto> {
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('unit_referrals')
      .selectAll()
      .where('to_unit', '=', unit.id)
      .where('referral_id', '>', asked.cursor ?? '')
      .orderBy('referral_id')
      .limit(limit + 1)
      .execute();
    const referrals = rows.slice(0, limit).map(({ referral_id: referralId, referred_on, ended_on }) => ({
      referralId,
      referredOn: referred_on,
      ...(ended_on === null ? {} : { endedOn: ended_on }),
    }));
    const last = rows.length > limit ? referrals.at(-1) : undefined;
    return { referrals, ...(last === undefined ? {} : { nextCursor: last.referralId }) };
  }

  /** In which case a referral is; whether it may be seen is for the policy, asked about that case. */
  async caseOf(referralId: Uuid): Promise<Uuid> {
    const row = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('unit_referrals')
      .select('arrangement_id')
      .where('referral_id', '=', referralId)
      .executeTakeFirst();
    if (row === undefined) throw new NotFoundError();
    return row.arrangement_id;
  }
}
