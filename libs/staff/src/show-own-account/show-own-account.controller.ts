import { CurrentPrincipal, type Principal } from '@meereis/access';
import { ReadRoute } from '@meereis/commands';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountDto } from '../http/account.dto';

@ApiTags('accounts')
@Controller('own-account')
export class ShowOwnAccountController {
  @Get()
  @ReadRoute({
    operationId: 'showOwnAccount',
    summary: 'Show who is signed in, where, and with which roles',
    answer: AccountDto,
    purpose: 'administration',
  })
  show(@CurrentPrincipal() principal: Principal): AccountDto {
    const { accountId, displayName, unit, roles } = principal;
    return { accountId, displayName, unit: unit.id, roles: [...roles] };
  }
}
