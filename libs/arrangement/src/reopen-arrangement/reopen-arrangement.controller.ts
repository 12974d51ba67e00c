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
import { type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideReopenArrangement } from './decide';
import { ReopenArrangementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReopenArrangementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/reopening')
  @WriteRoute({
    kind: 'changes',
    summary: 'Open a closed case again, with limited powers (Q25)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ReopenArrangementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideReopenArrangement(state, body, {
            today: context.today,
            byCoordinator: context.principal.roles.includes('coordinator'),
          }),
        { alsoWhen: ['closed', 'reopened'] },
      ),
      action: 'arrangement.reopen',
    });
    return answered(result, { arrangementId });
  }
}
