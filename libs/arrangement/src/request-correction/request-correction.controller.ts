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
import { birthDateOf } from './birth-date-of';
import { decideRequestCorrection } from './decide';
import { CorrectionDto, RequestCorrectionDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class RequestCorrectionController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/corrections')
  @WriteRoute({
    kind: 'adds',
    summary: 'Propose a correction of a fact; somebody else decides (R028)',
    answer: CorrectionDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RequestCorrectionDto,
    @Write() write: WriteContext,
  ) {
    const correctionId = uuidV5(write.commandId, 'correction');
    const birthDate = await birthDateOf(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideRequestCorrection(state, body, {
            today: context.today,
            birthDate,
            account: write.principal.accountId,
            correctionId,
            taskId: context.newId('decide-correction-task'),
          }),
        { alsoWhen: ['reopened'] },
      ),
      action: 'correction.request',
    });
    return answered(result, { correctionId });
  }
}
