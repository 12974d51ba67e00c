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
import { askedByThemselves } from '../request-correction/asked-by-themselves';
import { CorrectionDto } from '../request-correction/request.dto';
import { decideRejectCorrection } from './decide';
import { RejectCorrectionDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class RejectCorrectionController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/corrections/:correctionId/rejection')
  @WriteRoute({
    kind: 'adds',
    summary: 'Reject a correction, with a reason (R028)',
    answer: CorrectionDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('correctionId', UuidPipe) correctionId: Uuid,
    @Body() body: RejectCorrectionDto,
    @Write() write: WriteContext,
  ) {
    const { explanation } = body;
    const samePerson = await askedByThemselves(this.runner, write.principal, { arrangementId, correctionId });
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideRejectCorrection(
            state,
            { correctionId, explanation },
            {
              today: context.today,
              account: write.principal.accountId,
              samePerson,
            },
          ),
        { alsoWhen: ['reopened'] },
      ),
      action: 'correction.decide',
    });
    return answered(result, { correctionId });
  }
}
