import { Inject, Injectable } from '@nestjs/common';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';

type Tables = Record<'accounts', { readonly account_id: string; readonly display_name: string }>;

/** Display names of accounts, as the staff's read model has them: what colleagues call each other. */
@Injectable()
export class AccountNames {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  /** For the accounts of one page; one that is not there, such as the system's own, has no name. */
  async of(accounts: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(accounts)];
    if (ids.length === 0) return new Map();
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('accounts')
      .select(['account_id', 'display_name'])
      .where('account_id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.account_id, row.display_name]));
  }
}
