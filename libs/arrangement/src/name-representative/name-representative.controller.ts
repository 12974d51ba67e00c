import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { PersonCommands } from '../http/person-command';

import { decideNameRepresentative } from './decide';
import { NameRepresentativeDto, RepresentativeNamedDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class NameRepresentativeController {
  constructor(private readonly commands: PersonCommands) {}

  @Post(':personId/representatives')
  @WriteRoute({
    kind: 'changes',
    summary: 'Name who speaks for the person (R146)',
    answer: RepresentativeNamedDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: NameRepresentativeDto,
    @Write() write: WriteContext,
  ) {
    const representativeId = uuidV5(write.commandId, 'representative');
    const result = await this.commands.run(personId, write, { action: 'person.record' }, (state, { today }) =>
      decideNameRepresentative(state, body, { today, representativeId }),
    );
    return answered(result, { representativeId });
  }
}
