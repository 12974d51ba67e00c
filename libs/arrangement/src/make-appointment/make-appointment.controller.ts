import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROLE_SOURCE, type RoleSource } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { Agenda } from './agenda.service';
import { askedAppointment } from './asked-appointment';
import { decideMakeAppointment } from './decide';
import { AppointmentDto, MakeAppointmentDto } from './moment.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class MakeAppointmentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
    private readonly agenda: Agenda,
  ) {}

  @Post(':arrangementId/appointments')
  @WriteRoute({
    kind: 'adds',
    summary: 'Make an appointment; a clash warns and does not refuse',
    answer: AppointmentDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: MakeAppointmentDto,
    @Write() write: WriteContext,
  ) {
    const appointmentId = uuidV5(write.commandId, 'appointment');
    const asked = await askedAppointment(this.roles, write.principal, body, appointmentId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, { today }) =>
          decideMakeAppointment(state, asked.appointment, { today, worksHere: asked.worksHere }),
        { alsoWhen: ['reopened'] },
      ),
      action: 'contact.plan',
    });
    const warnings = await this.agenda.warnings(asked.appointment);
    return answered(result, { appointmentId, warnings });
  }
}
