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
import { decideReferSignal, type ReferSignal } from './decide';
import { ReferSignalDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReferSignalController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/signals/:signalId/referral')
  @WriteRoute({ kind: 'changes', summary: 'Refer the person to a desk for a signal (R016)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('signalId', UuidPipe) signalId: Uuid,
    @Body() body: ReferSignalDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideReferSignal(state, commandOf(signalId, body), {
          today: context.today,
          taskId: context.newId('task'),
        }),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.referredOn,
    });
    return answered(result, { arrangementId });
  }
}

function commandOf(signalId: Uuid, body: ReferSignalDto): ReferSignal {
  const { deskId, deskKind, deskName, agreedByPerson, referredOn, outcomeBy } = body;
  return {
    signalId,
    ...(deskId === undefined ? {} : { deskId }),
    deskKind,
    deskName,
    agreedByPerson,
    referredOn,
    outcomeBy,
  };
}
