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
import { birthDateOf } from '../request-correction/birth-date-of';
import { CorrectionDto } from '../request-correction/request.dto';
import { decideApproveCorrection } from './decide';
import { ApproveCorrectionDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class ApproveCorrectionController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/corrections/:correctionId/approval')
  @WriteRoute({
    kind: 'adds',
    summary: 'Approve a correction that somebody else asked for, from its own day (R028)',
    answer: CorrectionDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('correctionId', UuidPipe) correctionId: Uuid,
    @Body() body: ApproveCorrectionDto,
    @Write() write: WriteContext,
  ) {
    const { effectiveOn } = body;
    const samePerson = await askedByThemselves(this.runner, write.principal, { arrangementId, correctionId });
    const birthDate = await birthDateOf(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideApproveCorrection(
            state,
            { correctionId, effectiveOn },
            {
              today: context.today,
              birthDate,
              account: write.principal.accountId,
              samePerson,
              reconsiderTaskId: context.newId('reconsider-task'),
            },
          ),
        { alsoWhen: ['reopened'] },
      ),
      action: 'correction.decide',
      effectiveOn,
    });
    return answered(result, { correctionId });
  }
}
