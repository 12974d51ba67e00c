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
import { Agenda } from '../make-appointment/agenda.service';
import { askedAppointment } from '../make-appointment/asked-appointment';
import { decideRecordContact } from './decide';
import type { MakeAppointmentDto } from '../make-appointment/moment.dto';
import { ContactRecordedDto, RecordContactDto } from './request.dto';

const NEVER_ENFORCED = 'Of de persoon er was, gebruiken we nooit om een uitkering te controleren.';

@ApiTags('daily work')
@Controller('arrangements')
export class RecordContactController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
    private readonly agenda: Agenda,
  ) {}

  @Post(':arrangementId/contacts')
  @WriteRoute({
    kind: 'adds',
    summary: 'Record a contact moment: present, late or absent, never to enforce a benefit (R144)',
    answer: ContactRecordedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: RecordContactDto,
    @Write() write: WriteContext,
  ) {
    const contactId = uuidV5(write.commandId, 'contact');
    const { heldOn, channel, attendance, appointmentId, note } = body;
    const command = {
      contactId,
      heldOn,
      channel,
      attendance,
      worker: write.principal.accountId,
      ...(appointmentId === undefined ? {} : { appointmentId }),
      ...(note === undefined ? {} : { note }),
    };
    const next = body.next && (await this.nextOf(write, body.next));
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, { today }) => decideRecordContact(state, command, { today, next }),
        {
          alsoWhen: ['reopened'],
        },
      ),
      // Who may record contact may plan it too: the matrix of the policy gives both to the same roles.
      action: 'contact.record',
      effectiveOn: heldOn,
    });
    if (next === undefined) return answered(result, { contactId, notice: NEVER_ENFORCED, warnings: [] });
    const warnings = await this.agenda.warnings(next.appointment, appointmentId);
    const nextAppointmentId = next.appointment.appointmentId;
    return answered(result, { contactId, notice: NEVER_ENFORCED, nextAppointmentId, warnings });
  }

  private nextOf({ commandId, principal }: WriteContext, body: MakeAppointmentDto) {
    return askedAppointment(this.roles, principal, body, uuidV5(commandId, 'next-appointment'));
  }
}
