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
import { decideRecordEmployerAgreement } from './decide';
import { RecordEmployerAgreementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RecordEmployerAgreementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/employer-agreements')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the employer agrees with its own part of the plan (R020, R145)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RecordEmployerAgreementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRecordEmployerAgreement(state, body, context),
      ),
      action: 'arrangement.record-agreement',
      effectiveOn: body.agreedOn,
    });
    return answered(result, { arrangementId });
  }
}
