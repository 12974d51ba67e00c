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
import { appointmentOf } from '../domain/appointment.rule';
import { onArrangement } from '../http/case-command';
import { Agenda } from '../make-appointment/agenda.service';
import { AppointmentDto } from '../make-appointment/moment.dto';
import { decideMoveAppointment } from './decide';
import { MoveAppointmentDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class MoveAppointmentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly agenda: Agenda,
  ) {}

  @Post(':arrangementId/appointments/:appointmentId/moving')
  @WriteRoute({ kind: 'adds', summary: 'Move an appointment, with the reason', answer: AppointmentDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('appointmentId', UuidPipe) appointmentId: Uuid,
    @Body() body: MoveAppointmentDto,
    @Write() write: WriteContext,
  ) {
    const { on, at, minutes, channel, place, reason } = body;
    const moment = { on, at, minutes, channel, ...(place === undefined ? {} : { place }) };
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, { today }) => decideMoveAppointment(state, { appointmentId, ...moment, reason }, today),
        { alsoWhen: ['reopened'] },
      ),
      action: 'contact.plan',
    });
    const worker = result.state && appointmentOf(result.state, appointmentId)?.worker;
    const warnings =
      worker === undefined ? [] : await this.agenda.warnings({ worker, appointmentId, on, at, minutes });
    return answered(result, { appointmentId, warnings });
  }
}
