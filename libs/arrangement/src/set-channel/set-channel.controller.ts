import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { PersonCommands } from '../http/person-command';
import { PersonDoneDto } from '../http/person-done.dto';
import { decideSetChannel } from './decide';
import { SetChannelDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class SetChannelController {
  constructor(private readonly commands: PersonCommands) {}

  @Post(':personId/channel')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record how the person wants to be reached (R146)',
    answer: PersonDoneDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: SetChannelDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.commands.run(
      personId,
      write,
      { action: 'person.record', effectiveOn: body.setOn },
      (state, { today }) => decideSetChannel(state, body, { today }),
    );
    return answered(result, { personId });
  }
}
