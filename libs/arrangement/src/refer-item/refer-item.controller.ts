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
import { decideReferItem } from './decide';
import { ItemReferredDto, ReferItemDto } from './request.dto';

@ApiTags('referrals')
@Controller('arrangements')
export class ReferItemController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Post(':arrangementId/items/:itemId/referral')
  @WriteRoute({
    kind: 'changes',
    summary: 'Let another organisation execute one item; ownership stays (R032, R036)',
    answer: ItemReferredDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() { toUnit, assignment, ground }: ReferItemDto,
    @Write() write: WriteContext,
  ) {
    const referralId = uuidV5(write.commandId, 'referral');
    const consent = consentFor(await personOf(this.runner, arrangementId), toUnit);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideReferItem(
          state,
          { itemId, toUnit, assignment, ground },
          {
            today: context.today,
            from: write.principal.unit,
            to: this.organisations.unit(toUnit),
            consent,
            referralId,
            taskId: context.newId('referral-task'),
          },
        ),
      ),
      action: 'referral.make',
    });
    return answered(result, { referralId });
  }
}
