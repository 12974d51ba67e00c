import { ORGANISATIONS, type Organisations } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { accountAggregate } from '../account';
import { AccountRolesDto } from '../http/account.dto';
import { registerAccount } from './decide';
import { RegisterAccountRequest } from './request.dto';

@ApiTags('accounts')
@Controller('accounts')
export class RegisterAccountController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    operationId: 'registerAccount',
    summary: 'Register an account of the own organisation',
    answer: AccountRolesDto,
    purpose: 'administration',
  })
  async register(@Body() body: RegisterAccountRequest, @Write() write: WriteContext) {
    const accountId = body.accountId as Uuid;
    const { displayName, personClaim } = body;
    const result = await this.runner.run({
      ...write,
      aggregate: accountAggregate,
      id: accountId,
      action: 'account.register',
      resource: () => undefined,
      decide: (account, context) =>
        registerAccount(
          account,
          {
            accountId,
            displayName,
            unit: this.organisations.unit(body.unit),
            ...(personClaim === undefined ? {} : { personClaim }),
          },
          context,
        ),
    });
    return answered(
      result,
      { accountId, unit: result.state.unit, roles: [...result.state.roles] },
      `/api/v1/accounts/${accountId}`,
    );
  }
}
