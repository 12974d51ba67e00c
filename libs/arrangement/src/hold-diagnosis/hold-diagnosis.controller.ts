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
import { decideHoldDiagnosis } from './decide';
import { HoldDiagnosisDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class HoldDiagnosisController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/diagnoses')
  @WriteRoute({ kind: 'changes', summary: 'Record a diagnosis conversation (R015)', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: HoldDiagnosisDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideHoldDiagnosis(state, body, { today: context.today, diagnosisId: context.newId('diagnosis') }),
      ),
      action: 'arrangement.diagnose',
      effectiveOn: body.heldOn,
    });
    return answered(result, { arrangementId });
  }
}
