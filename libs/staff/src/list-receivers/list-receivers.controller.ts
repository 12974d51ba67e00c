import {
  ACCESS_POLICY,
  canReceive,
  CurrentPrincipal,
  ORGANISATIONS,
  type AccessPolicy,
  type Organisations,
  type Principal,
} from '@meereis/access';
import { ForbiddenError, NotFoundError, ReadRoute } from '@meereis/commands';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { caseworkersAt } from '../list-accounts/query';
import { ReceiverDto } from './receiver.dto';

@ApiTags('units')
@Controller('units')
export class ListReceiversController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(READ_DATABASE) private readonly reads: ReadDatabase,
  ) {}

  @Get(':unitId/receivers')
  @ApiParam({
    name: 'unitId',
    description: 'Id of the unit.',
    schema: { type: 'string', pattern: '^[a-z0-9-]{3,60}$' },
  })
  @ReadRoute({
    operationId: 'listReceivers',
    summary: 'List the people at a unit who can be named as receiver of a handover',
    answer: ReceiverDto,
    list: true,
    purpose: 'handover',
  })
  async list(@Param('unitId') unitId: string, @CurrentPrincipal() principal: Principal) {
    const verdict = this.policy.may(principal, 'receiver.list');
    if (!verdict.allowed) throw new ForbiddenError(verdict.reason);
    const unit = this.organisations.unit(unitId);
    if (unit === undefined) throw new NotFoundError('Dit organisatieonderdeel bestaat niet.');
    return canReceive(unit.kind) ? caseworkersAt(this.reads, unit.id) : [];
  }
}
