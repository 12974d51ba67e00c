import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { PersonCommands } from '../http/person-command';

import { decideAssignJobCoach } from './decide';
import { AssignJobCoachDto, JobCoachAssignedDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class AssignJobCoachController {
  constructor(private readonly commands: PersonCommands) {}

  @Post(':personId/job-coach')
  @WriteRoute({
    kind: 'changes',
    summary: 'Bind a job coach to the person (R035)',
    answer: JobCoachAssignedDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: AssignJobCoachDto,
    @Write() write: WriteContext,
  ) {
    const assignmentId = uuidV5(write.commandId, 'job-coach');
    const result = await this.commands.run(personId, write, { action: 'person.record' }, (state, { today }) =>
      decideAssignJobCoach(state, body, { today, assignmentId }),
    );
    return answered(result, { assignmentId });
  }
}
