import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy, type Principal } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import {
  COMMAND_RUNNER,
  ForbiddenError,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { group, type Group } from '../../domain/group';
import { GroupLinesDto, GroupPageDto, GroupProgressDto, ListGroupLinesDto, ListGroupsDto } from './group.dto';
import { GroupsQueries } from './groups-queries.service';
import { showGroup, showLine, type RegionOf } from './show-group.rule';

const LIMIT_DEFAULT = 50;

@ApiTags('groups')
@Controller('groups')
export class GroupsController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    private readonly queries: GroupsQueries,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'listGroups',
    summary: 'The groups the caller’s unit reported, the newest first',
    answer: GroupPageDto,
  })
  async list(@Query() asked: ListGroupsDto, @Read() { principal }: ReadContext): Promise<GroupPageDto> {
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const unit = this.mayRead(principal) === 'auditor' ? undefined : principal.unit.id;
    const found = await this.queries.list(unit, asked.cursor, limit + 1);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const items = rows.map(({ pending, registered, known, failed, ...row }) => ({
      groupId: row.group_id,
      employerId: row.employer_id,
      unit: row.unit,
      reason: row.reason,
      unemployedFrom: row.unemployed_from,
      reportedOn: row.reported_on,
      total: pending + registered + known + failed,
      ...{ pending, registered, known, failed },
    }));
    return found.length > limit && last !== undefined ? { items, nextCursor: last.group_id } : { items };
  }

  @Get(':groupId')
  @ReadRoute({
    operationId: 'readGroup',
    summary: 'How far the work on a group is, in all and per region',
    answer: GroupProgressDto,
  })
  async progress(@Param('groupId', UuidPipe) groupId: Uuid, @Read() { principal }: ReadContext) {
    const { state, revision } = await this.seen(groupId, principal);
    return readable<GroupProgressDto>(showGroup(state, this.regionsOn(state)), revision);
  }

  @Get(':groupId/lines')
  @ReadRoute({
    operationId: 'listGroupLines',
    summary: 'What became of each person of a group, with the reason',
    answer: GroupLinesDto,
  })
  async lines(
    @Param('groupId', UuidPipe) groupId: Uuid,
    @Query() { status, after = 0, limit = LIMIT_DEFAULT }: ListGroupLinesDto,
    @Read() { principal }: ReadContext,
  ): Promise<GroupLinesDto> {
    const { state } = await this.seen(groupId, principal);
    const found = state.lines.filter(
      (one) => one.line > after && (status === undefined || one.status === status),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const lines = page.map((one) => showLine(one, principal.unit.id, this.regionsOn(state)));
    return found.length > limit && last !== undefined ? { lines, nextAfter: last.line } : { lines };
  }

  private async seen(groupId: Uuid, principal: Principal) {
    const role = this.mayRead(principal);
    const { state, revision } = await this.runner.load(group, groupId);
    if (state === undefined || (role !== 'auditor' && state.unit !== principal.unit.id))
      throw new NotFoundError();
    return { state, revision };
  }

  private mayRead(principal: Principal) {
    const verdict = this.policy.may(principal, 'group.read');
    if (!verdict.allowed) throw new ForbiddenError();
    return verdict.role;
  }

  private regionsOn({ reportedOn }: Group): RegionOf {
    return (municipality) => this.policyData.regionOf(municipality, reportedOn)?.code;
  }
}
