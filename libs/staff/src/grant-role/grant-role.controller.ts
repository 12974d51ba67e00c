import { ORGANISATIONS, type Organisations } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { accountAggregate } from '../account';
import { AccountRolesDto } from '../http/account.dto';
import { accountOfOwnOrganisation } from '../http/own-organisation';
import { rolesOfOtherAccounts } from '../list-accounts/query';
import { grantRole } from './decide';
import { GrantRoleRequest } from './request.dto';

@ApiTags('accounts')
@Controller('accounts')
export class GrantRoleController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(READ_DATABASE) private readonly reads: ReadDatabase,
  ) {}

  @Post(':accountId/roles')
  @WriteRoute({
    kind: 'changes',
    operationId: 'grantRole',
    summary: 'Grant a role to an account of the own organisation',
    answer: AccountRolesDto,
    purpose: 'administration',
  })
  async grant(
    @Param('accountId', UuidPipe) accountId: Uuid,
    @Body() body: GrantRoleRequest,
    @Write() write: WriteContext,
  ) {
    const { role, reason } = body;
    const own = await accountOfOwnOrganisation(this.runner, this.organisations, write.principal, accountId);
    const rolesElsewhere = await rolesOfOtherAccounts(this.reads, accountId, own.account.personClaim);
    const result = await this.runner.run({
      ...write,
      aggregate: accountAggregate,
      id: accountId,
      action: 'role.grant',
      resource: () => undefined,
      decide: (account, context) =>
        grantRole(account, { role, reason, unit: own.unit, rolesElsewhere }, context, accountId),
    });
    return answered(result, { accountId, unit: result.state.unit, roles: [...result.state.roles] });
  }
}
