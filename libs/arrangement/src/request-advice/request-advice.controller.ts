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
import { decideRequestAdvice } from './decide';
import { RequestAdviceDto, AdviceRequestedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RequestAdviceController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/advice-requests')
  @WriteRoute({
    kind: 'changes',
    summary: 'Ask advice before the admission, where it helps (R017)',
    answer: AdviceRequestedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RequestAdviceDto,
    @Write() write: WriteContext,
  ) {
    const adviceId = uuidV5(write.commandId, 'advice');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRequestAdvice(state, body, { today: context.today, adviceId, taskId: context.newId('task') }),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.requestedOn,
    });
    return answered(result, { adviceId });
  }
}
