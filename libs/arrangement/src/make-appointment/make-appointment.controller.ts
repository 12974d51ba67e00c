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
    const unit = write.principal.unit.id;
    const { on, at, minutes, channel, place, note, worker = write.principal.accountId } = body;
    const own = worker === write.principal.accountId;
    const worksHere = own || (await this.roles.rolesOf(worker, unit)).length > 0;
    const command = {
      appointmentId,
      on,
      at,
      minutes,
      channel,
      worker,
      unit,
      ...(place === undefined ? {} : { place }),
      ...(note === undefined ? {} : { note }),
    };
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, { today }) => decideMakeAppointment(state, command, { today, worksHere }),
        { alsoWhen: ['reopened'] },
      ),
      action: 'contact.plan',
    });
    const warnings = await this.agenda.warnings(worker, { on, at, minutes }, appointmentId);
    return answered(result, { appointmentId, warnings });
  }
}
