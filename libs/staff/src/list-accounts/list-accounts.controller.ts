import {
  ACCESS_POLICY,
  CurrentPrincipal,
  ORGANISATIONS,
  type AccessPolicy,
  type Organisations,
  type Principal,
} from '@meereis/access';
import { ForbiddenError, ReadRoute } from '@meereis/commands';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListedAccountDto } from '../http/account.dto';
import { accountsOfUnits } from './query';
import { ListAccountsQuery } from './request.dto';

const DEFAULT_LIMIT = 100;

@ApiTags('accounts')
@Controller('accounts')
export class ListAccountsController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(READ_DATABASE) private readonly reads: ReadDatabase,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'listAccounts',
    summary: 'List accounts of the own organisation with their roles',
    answer: ListedAccountDto,
    list: true,
    purpose: 'administration',
  })
  async list(@Query() query: ListAccountsQuery, @CurrentPrincipal() principal: Principal) {
    const verdict = this.policy.may(principal, 'role.read');
    if (!verdict.allowed) throw new ForbiddenError(verdict.reason);
    // An auditor reads every organisation; an administrator its own.
    const units = this.organisations
      .units()
      .filter((unit) => verdict.role === 'auditor' || unit.oin === principal.unit.oin)
      .map(({ id }) => id)
      .filter((id) => query.unit === undefined || id === query.unit);
    return accountsOfUnits(this.reads, {
      units,
      after: query.after ?? '',
      limit: query.limit ?? DEFAULT_LIMIT,
    });
  }
}
