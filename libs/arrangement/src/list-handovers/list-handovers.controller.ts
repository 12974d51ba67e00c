import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy, type Principal } from '@meereis/access';
import { ForbiddenError, Read, ReadRoute, type ReadContext } from '@meereis/commands';
import {
  HandoversQueryDto,
  HandoverPageQueryDto,
  UnitHandoversDto,
  UnitRequestsDto,
} from './list-handovers.dto';
import { UnitHandovers } from './unit-handovers.service';

@ApiTags('handovers')
@Controller()
export class ListHandoversController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly lists: UnitHandovers,
  ) {}

  @Get('handovers')
  @ReadRoute({
    summary: 'What became of the offers the own unit made or received, for both sides',
    answer: UnitHandoversDto,
    purpose: 'handover',
  })
  handovers(@Query() asked: HandoversQueryDto, @Read() read: ReadContext): Promise<UnitHandoversDto> {
    this.mayList(read.principal);
    return this.lists.handovers(read.principal.unit.id, asked);
  }

  @Get('handover-requests')
  @ReadRoute({
    operationId: 'listHandoverRequests',
    summary: 'Where the own unit’s requests for cases stand; nothing of the cases (R036)',
    answer: UnitRequestsDto,
    purpose: 'handover',
  })
  requests(@Query() asked: HandoverPageQueryDto, @Read() read: ReadContext): Promise<UnitRequestsDto> {
    this.mayList(read.principal);
    return this.lists.requests(read.principal.unit.id, asked);
  }

  private mayList(principal: Principal): void {
    if (!this.policy.may(principal, 'handover.list').allowed) throw new ForbiddenError();
  }
}
