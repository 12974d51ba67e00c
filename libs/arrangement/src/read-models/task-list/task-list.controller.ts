import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { ForbiddenError, Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { STAND_INS, type StandIns } from '@meereis/staff';
import { TaskListQueries } from './task-list-queries.service';
import { TaskListDto, TaskListQueryDto, TaskLoadsDto } from './task-list.dto';

@ApiTags('daily work')
@Controller('tasks')
export class TaskListController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(STAND_INS) private readonly standIns: StandIns,
    private readonly tasks: TaskListQueries,
  ) {}

  @Get()
  @ReadRoute({
    summary:
      'Tasks of the caller, the unit or nobody yet, with the reason each exists; most urgent first (C1)',
    answer: TaskListDto,
  })
  async handle(@Query() asked: TaskListQueryDto, @Read() { principal }: ReadContext): Promise<TaskListDto> {
    if (!this.policy.may(principal, 'arrangement.list').allowed) throw new ForbiddenError();
    const today = this.clock.today();
    const { accountId: account, unit } = principal;
    const standsInFor = await this.standIns.replacedBy(account, unit.id, today);
    return this.tasks.of({ unit: unit.id, account, standsInFor, today }, asked);
  }

  @Get('loads')
  @ReadRoute({
    operationId: 'listTaskLoads',
    summary: 'How many open tasks each colleague of the unit has (C11)',
    answer: TaskLoadsDto,
  })
  loads(@Read() { principal }: ReadContext): Promise<TaskLoadsDto> {
    if (!this.policy.may(principal, 'arrangement.list').allowed) throw new ForbiddenError();
    return this.tasks.loads({ unit: principal.unit.id, today: this.clock.today() });
  }
}
