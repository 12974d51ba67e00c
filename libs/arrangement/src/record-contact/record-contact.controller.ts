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
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { decideRecordContact } from './decide';
import { ContactRecordedDto, RecordContactDto } from './request.dto';

const NEVER_ENFORCED = 'Of de persoon er was, gebruiken we nooit om een uitkering te controleren.';

@ApiTags('daily work')
@Controller('arrangements')
export class RecordContactController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

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
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) => decideRecordContact(state, command, today), {
        alsoWhen: ['reopened'],
      }),
      action: 'contact.record',
      effectiveOn: heldOn,
    });
    return answered(result, { contactId, notice: NEVER_ENFORCED });
  }
}
