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
import { arrangement } from '../domain/arrangement';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { PlanPages } from '../read-plan-page/plan-pages.service';
import { decidePresentPlan } from './decide';
import { PresentPlanDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class PresentPlanController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly pages: PlanPages,
  ) {}

  @Post(':arrangementId/plan-presentations')
  @WriteRoute({
    kind: 'changes',
    summary: 'Show the draft to who has to agree: this version and this page (R020)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: PresentPlanDto,
    @Write() write: WriteContext,
  ) {
    const { state: now } = await this.runner.load(arrangement, arrangementId);
    const printed = now && (await this.pages.of(now));
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        // The page was made of the revision that this write names, or the write is stale before it decides.
        decidePresentPlan(state, body, { today, pageHash: printed?.hash ?? '' }),
      ),
      action: 'plan.present',
    });
    return answered(result, { arrangementId });
  }
}
