import {
  ACCESS_POLICY,
  CurrentPrincipal,
  ORGANISATIONS,
  type AccessPolicy,
  type Organisations,
  type Principal,
} from '@meereis/access';
import {
  COMMAND_RUNNER,
  ForbiddenError,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountDto } from '../http/account.dto';
import { accountOfOwnOrganisation } from '../http/own-organisation';

@ApiTags('accounts')
@Controller('accounts')
export class ShowAccountController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
  ) {}

  @Get(':accountId')
  @ReadRoute({
    operationId: 'showAccount',
    summary: 'Show one account of the own organisation with its roles',
    answer: AccountDto,
    purpose: 'administration',
  })
  async show(@Param('accountId', UuidPipe) accountId: Uuid, @CurrentPrincipal() principal: Principal) {
    const verdict = this.policy.may(principal, 'role.read');
    if (!verdict.allowed) throw new ForbiddenError(verdict.reason);
    const { account, revision } = await accountOfOwnOrganisation(
      this.runner,
      this.organisations,
      principal,
      accountId,
    );
    const { displayName, unit, roles } = account;
    return readable({ accountId, displayName, unit, roles: [...roles] }, revision);
  }
}
