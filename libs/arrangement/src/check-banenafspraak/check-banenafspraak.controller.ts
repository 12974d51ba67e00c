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
import type { Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideCheckBanenafspraak } from './decide';
import { CheckBanenafspraakDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class CheckBanenafspraakController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/banenafspraak-checks')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record the check for the banenafspraak group (R013)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: CheckBanenafspraakDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideCheckBanenafspraak(state, body, {
          today: context.today,
          taskId: context.newId('task'),
          weighTaskId: context.newId('weigh'),
        }),
      ),
      action: 'arrangement.weigh',
      effectiveOn: body.checkedOn,
    });
    return answered(result, { arrangementId });
  }
}
