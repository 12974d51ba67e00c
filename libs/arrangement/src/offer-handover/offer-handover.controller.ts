import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, ROLE_SOURCE, type Organisations, type RoleSource } from '@meereis/access';
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
import { consentFor } from './sharing.rule';
import { decideOfferHandover } from './decide';
import { OfferHandoverDto, HandoverOfferedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class OfferHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
  ) {}

  @Post(':arrangementId/handover')
  @WriteRoute({
    kind: 'changes',
    summary: 'Offer the case to another unit, exactly as previewed (R029-R033, R036)',
    answer: HandoverOfferedDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: OfferHandoverDto,
    @Write() write: WriteContext,
  ) {
    const handoverId = uuidV5(write.commandId, 'handover');
    const to = this.organisations.unit(body.toUnit);
    const consent = consentFor(await personOf(this.runner, arrangementId), body.toUnit);
    const roles = await this.roles.rolesOf(body.receiver, body.toUnit);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideOfferHandover(state, body, {
          today: context.today,
          from: write.principal.unit,
          to,
          consent,
          receiverWorksThere: roles.includes('caseworker'),
          handoverId,
          taskId: context.newId('answer-task'),
        }),
      ),
      action: 'handover.offer',
    });
    return answered(result, { handoverId, answerBy: result.state?.openHandover?.value.answerBy ?? '' });
  }
}
