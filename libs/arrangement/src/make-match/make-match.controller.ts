import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { decideMakeMatch } from './decide';
import { MatchMadeDto, MakeMatchDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class MakeMatchController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/matches')
  @WriteRoute({ kind: 'changes', summary: 'Record a match with an employer', answer: MatchMadeDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: MakeMatchDto,
    @Write() write: WriteContext,
  ) {
    const matchId = uuidV5(write.commandId, 'match');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideMakeMatch(state, body, { today: context.today, matchId }),
      ),
      action: 'result.record',
      effectiveOn: body.matchedOn,
    });
    return answered(result, { matchId });
  }
}
