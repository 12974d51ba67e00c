import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5 } from '@meereis/kernel';
import { employer } from '@meereis/registers';
import { group } from '../domain/group';
import { decideReportGroup } from './decide';
import { GroupReportedDto, ReportGroupDto } from './request.dto';

@ApiTags('groups')
@Controller('groups')
export class ReportGroupController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Report a group of people of one employer (R005, R012); the people follow as lines',
    answer: GroupReportedDto,
  })
  async handle(@Body() body: ReportGroupDto, @Write() write: WriteContext) {
    const groupId = uuidV5(write.commandId, 'group');
    const { state: found } = await this.runner.load(employer, body.employerId);
    const result = await this.runner.run({
      ...write,
      aggregate: group,
      id: groupId,
      action: 'group.report',
      effectiveOn: body.reportedOn,
      resource: () => undefined,
      decide: (state, { today, principal }) =>
        decideReportGroup(state, body, { groupId, unit: principal.unit.id, today, employer: found }),
    });
    return answered(result, { groupId }, `/api/v1/groups/${groupId}`);
  }
}
