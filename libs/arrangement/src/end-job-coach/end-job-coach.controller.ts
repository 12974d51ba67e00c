import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { PersonCommands } from '../http/person-command';
import { PersonDoneDto } from '../http/person-done.dto';
import { decideEndJobCoach } from './decide';
import { EndJobCoachDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class EndJobCoachController {
  constructor(private readonly commands: PersonCommands) {}

  @Post(':personId/job-coach/end')
  @WriteRoute({
    kind: 'changes',
    summary: 'End the job coach, by the person’s wish or the agreed date (R035)',
    answer: PersonDoneDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: EndJobCoachDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.commands.run(
      personId,
      write,
      { action: 'person.record', effectiveOn: body.endedOn },
      (state, { today }) => decideEndJobCoach(state, body, { today }),
    );
    return answered(result, { personId });
  }
}
