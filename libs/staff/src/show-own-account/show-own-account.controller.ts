import { CurrentPrincipal, type Principal } from '@meereis/access';
import { ReadRoute } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnAccountDto } from '../http/account.dto';

@ApiTags('accounts')
@Controller('own-account')
export class ShowOwnAccountController {
  constructor(@Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock) {}

  @Get()
  @ReadRoute({
    operationId: 'showOwnAccount',
    summary: 'Show who is signed in, where, and with which roles',
    answer: OwnAccountDto,
    purpose: 'administration',
  })
  show(@CurrentPrincipal() principal: Principal): OwnAccountDto {
    const { accountId, displayName, unit, roles } = principal;
    return { accountId, displayName, unit: unit.id, roles: [...roles], today: this.clock.today() };
  }
}
