import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { PersonCommands } from '../http/person-command';
import { PersonDoneDto } from '../http/person-done.dto';
import { decideEndRepresentative } from './decide';
import { EndRepresentativeDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class EndRepresentativeController {
  constructor(private readonly commands: PersonCommands) {}

  @Post(':personId/representatives/:representativeId/end')
  @WriteRoute({ kind: 'changes', summary: 'End a representation', answer: PersonDoneDto })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Param('representativeId', UuidPipe) representativeId: Uuid,
    @Body() body: EndRepresentativeDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.commands.run(
      personId,
      write,
      { action: 'person.record', effectiveOn: body.endedOn },
      (state, { today }) =>
        decideEndRepresentative(
          state,
          { representativeId, reason: body.reason, endedOn: body.endedOn },
          { today },
        ),
    );
    return answered(result, { personId });
  }
}
