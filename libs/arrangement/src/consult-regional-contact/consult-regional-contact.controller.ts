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
import { decideConsultRegionalContact } from './decide';
import { ConsultRegionalContactDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ConsultRegionalContactController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/regional-contact-consultations')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record the talk with the contact for the banenafspraak (R013)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: ConsultRegionalContactDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideConsultRegionalContact(state, body, { today: context.today }),
      ),
      action: 'arrangement.weigh',
      effectiveOn: body.consultedOn,
    });
    return answered(result, { arrangementId });
  }
}
