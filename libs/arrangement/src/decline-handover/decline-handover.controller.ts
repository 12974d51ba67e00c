import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
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
import { mobilityTeamOf } from '../domain/handover.rule';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideDeclineHandover } from './decide';
import { DeclineHandoverDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class DeclineHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':arrangementId/handover/refusal')
  @WriteRoute({
    kind: 'changes',
    summary: 'Decline the offered case with a reason from the list (R142)',
    answer: DoneDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: DeclineHandoverDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideDeclineHandover(state, body, {
          today: context.today,
          team: mobilityTeamOf(this.organisations, state.region),
          offerAgainTaskId: context.newId('offer-again-task'),
          assignTaskId: context.newId('assign-task'),
        }),
      ),
      action: 'handover.decline',
    });
    return answered(result, { arrangementId });
  }
}
