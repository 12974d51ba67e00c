import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandResult,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { onArrangement } from '../http/case-command';
import { decideCloseArrangement } from './decide';
import { ArrangementClosedDto, CloseArrangementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class CloseArrangementController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/closing')
  @WriteRoute({
    kind: 'changes',
    summary: 'Close the case with its outcome (R023, R026, R030)',
    answer: ArrangementClosedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: CloseArrangementDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) => decideCloseArrangement(state, body, context), {
        alsoWhen: ['reopened'],
      }),
      action: 'arrangement.close',
      effectiveOn: body.closedOn,
    });
    return answered(result, { arrangementId, calledOff: calledOff(result) });
  }
}

/** From the events, so that a repeat of the request tells the same. */
function calledOff({ events, state }: Pick<CommandResult<Arrangement | undefined>, 'events' | 'state'>) {
  const ids = (events as readonly ArrangementEvent[]).flatMap((event) =>
    event.type === 'appointment-cancelled.v1' ? [event.data.appointmentId] : [],
  );
  return (state?.appointments ?? [])
    .filter((one) => ids.includes(one.appointmentId))
    .map(({ appointmentId, on, at }) => ({ appointmentId, on, at }));
}
