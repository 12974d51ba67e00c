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
import { decideChangeBenefit } from './decide';
import { ChangeBenefitDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ChangeBenefitController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/benefit-changes')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record a change of benefit; no item changes (R031)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ChangeBenefitDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideChangeBenefit(state, body, { today: context.today }),
      ),
      action: 'arrangement.record-benefit',
      effectiveOn: body.changedOn,
    });
    return answered(result, { arrangementId });
  }
}
