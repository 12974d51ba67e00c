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
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { personOf } from '../http/person-of-case';
import { consentFor } from '../offer-handover/sharing.rule';
import { decideAskSecondAgreement } from './decide';
import { SecondAgreementAskedDto, AskSecondAgreementDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AskSecondAgreementController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':arrangementId/second-agreements')
  @WriteRoute({
    kind: 'changes',
    summary: 'Ask a second organisation to agree with a part of the plan (R044)',
    answer: SecondAgreementAskedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AskSecondAgreementDto,
    @Write() write: WriteContext,
  ) {
    const requestId = uuidV5(write.commandId, 'second-agreement');
    const to = this.organisations.unit(body.unit);
    const consent = consentFor(await personOf(this.runner, arrangementId), body.unit);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAskSecondAgreement(state, body, {
          today: context.today,
          from: write.principal.unit,
          to,
          consent,
          requestId,
          taskId: context.newId('answer-task'),
        }),
      ),
      action: 'second-agreement.ask',
    });
    return answered(result, { requestId });
  }
}
