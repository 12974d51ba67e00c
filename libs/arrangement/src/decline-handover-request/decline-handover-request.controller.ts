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
import { decideDeclineRequest } from './decide';
import { DeclineRequestDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class DeclineHandoverRequestController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/handover-requests/:requestId/refusal')
  @WriteRoute({
    kind: 'adds',
    summary: 'Decline another unit’s request for the case, with a reason from the list',
    answer: DoneDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('requestId', UuidPipe) requestId: Uuid,
    @Body() body: DeclineRequestDto,
    @Write() write: WriteContext,
  ) {
    const { reason, explanation } = body;
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, { today }) => decideDeclineRequest(state, { requestId, reason, explanation }, { today }),
        { alsoWhen: ['closed', 'reopened'] },
      ),
      action: 'handover.decline-request',
    });
    return answered(result, { arrangementId });
  }
}
