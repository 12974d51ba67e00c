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
import { decideRecordWorkSituation } from './decide';
import { RecordWorkSituationDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RecordWorkSituationController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/work-situations')
  @WriteRoute({ kind: 'changes', summary: 'Record that the work situation changed (R002)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RecordWorkSituationDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRecordWorkSituation(state, body, { today: context.today }),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.changedOn,
    });
    return answered(result, { arrangementId });
  }
}
