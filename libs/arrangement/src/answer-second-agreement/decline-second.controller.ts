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
import { questionFor } from '../domain/plan-second-agreement.rule';
import { decideDeclineSecond } from './decide';
import { DeclineSecondAgreementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class DeclineSecondController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/second-agreements/:requestId/decline')
  @WriteRoute({
    kind: 'changes',
    summary: 'Decline as second organisation, with a reason (R044)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('requestId', UuidPipe) requestId: Uuid,
    @Body() body: DeclineSecondAgreementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, principal }) =>
        decideDeclineSecond(state, body, {
          today,
          question: questionFor(state, requestId, principal.unit.id),
        }),
      ),
      action: 'second-agreement.answer',
    });
    return answered(result, { arrangementId });
  }
}
