import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { ForbiddenError, Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { WorklistQueries } from './worklist-queries.service';
import { WorklistDto, WorklistQueryDto } from './worklist.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class WorklistController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    private readonly worklist: WorklistQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'The cases of the caller’s unit, what is due first comes first',
    answer: WorklistDto,
  })
  async handle(@Query() asked: WorklistQueryDto, @Read() read: ReadContext): Promise<WorklistDto> {
    if (!this.policy.may(read.principal, 'arrangement.list').allowed) throw new ForbiddenError();
    return this.worklist.of(read.principal.unit.id, asked);
  }
}
