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
import { decideRecordAgreement } from './decide';
import { RecordAgreementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RecordAgreementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/agreements')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person agrees with this version of the plan (R020, R145)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RecordAgreementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) => decideRecordAgreement(state, body, context)),
      action: 'arrangement.record-agreement',
      effectiveOn: body.agreedOn,
    });
    return answered(result, { arrangementId });
  }
}
