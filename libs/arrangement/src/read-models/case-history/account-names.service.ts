import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM_ACCOUNT } from '@meereis/access';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';

/** As it stands in the list of who did what. */
const SYSTEM_NAME = 'Systeem';

type Tables = Record<'accounts', { readonly account_id: string; readonly display_name: string }>;

/** Display names of accounts, as the staff's read model has them: what colleagues call each other. */
@Injectable()
export class AccountNames {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  /** For the accounts of one page. The system's own account is in no list: nobody can sign in to it. */
  async of(accounts: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(accounts)];
    if (ids.length === 0) return new Map();
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('accounts')
      .select(['account_id', 'display_name'])
      .where('account_id', 'in', ids)
      .execute();
    return new Map([
      [SYSTEM_ACCOUNT, SYSTEM_NAME],
      ...rows.map((row) => [row.account_id, row.display_name] as const),
    ]);
  }
}
