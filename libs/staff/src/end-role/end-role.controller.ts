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
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { accountAggregate } from '../account';
import { AccountRolesDto } from '../http/account.dto';
import { accountOfOwnOrganisation } from '../http/own-organisation';
import { endRole } from './decide';
import { EndRoleRequest } from './request.dto';

@ApiTags('accounts')
@Controller('accounts')
export class EndRoleController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':accountId/ended-roles')
  @WriteRoute({
    kind: 'changes',
    operationId: 'endRole',
    summary: 'End a role of an account of the own organisation',
    answer: AccountRolesDto,
    purpose: 'administration',
  })
  async end(
    @Param('accountId', UuidPipe) accountId: Uuid,
    @Body() body: EndRoleRequest,
    @Write() write: WriteContext,
  ) {
    await accountOfOwnOrganisation(this.runner, this.organisations, write.principal, accountId);
    const result = await this.runner.run({
      ...write,
      aggregate: accountAggregate,
      id: accountId,
      action: 'role.end',
      resource: () => undefined,
      decide: (account, context) => endRole(account, body, context, accountId),
    });
    return answered(result, { accountId, unit: result.state.unit, roles: [...result.state.roles] });
  }
}
