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
import { decideRecordFirstLineHelp } from './decide';
import { RecordFirstLineHelpDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RecordFirstLineHelpController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/first-line-help')
  @WriteRoute({ kind: 'changes', summary: 'Record first-line help after the report (R010)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RecordFirstLineHelpDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRecordFirstLineHelp(state, body, { today: context.today }),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.recordedOn,
    });
    return answered(result, { arrangementId });
  }
}
