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
import { decideCancelAppointment } from './decide';
import { CancelAppointmentDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class CancelAppointmentController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/appointments/:appointmentId/cancellation')
  @WriteRoute({ kind: 'adds', summary: 'Cancel an appointment, with the reason', answer: DoneDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('appointmentId', UuidPipe) appointmentId: Uuid,
    @Body() body: CancelAppointmentDto,
    @Write() write: WriteContext,
  ) {
    const { reason, explanation } = body;
    const command = { appointmentId, reason, ...(explanation === undefined ? {} : { explanation }) };
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) => decideCancelAppointment(state, command, today), {
        alsoWhen: ['reopened'],
      }),
      action: 'contact.plan',
    });
    return answered(result, { arrangementId });
  }
}
