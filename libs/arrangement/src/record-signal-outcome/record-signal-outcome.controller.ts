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
import { decideRecordSignalOutcome } from './decide';
import { RecordSignalOutcomeDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RecordSignalOutcomeController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/signals/:signalId/outcome')
  @WriteRoute({ kind: 'changes', summary: 'Record what came of a signal (R016)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('signalId', UuidPipe) signalId: Uuid,
    @Body() body: RecordSignalOutcomeDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideRecordSignalOutcome(
          state,
          { signalId, outcome: body.outcome, note: body.note, recordedOn: body.recordedOn },
          { today: context.today },
        ),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.recordedOn,
    });
    return answered(result, { arrangementId });
  }
}
