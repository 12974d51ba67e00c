import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, uuidV5, type BusinessClock, type Uuid } from '@meereis/kernel';
import { warningsOn } from '../domain/item-warnings.rule';
import { onArrangement } from '../http/case-command';
import { termsOf } from '../http/item-terms.dto';
import { providerOf } from '../http/provider-of';
import { regionOfCase, underScheme } from '../http/scheme-version';
import { decideAddItem } from './decide';
import { AddItemDto, ItemAddedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AddItemController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Post(':arrangementId/items')
  @WriteRoute({
    kind: 'changes',
    summary: 'Add an item of the catalogue to the plan (R022, R024, R027, R038, R042-R044)',
    answer: ItemAddedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AddItemDto,
    @Write() write: WriteContext,
  ) {
    const itemId = uuidV5(write.commandId, 'item');
    const found = await providerOf(this.runner, body.providerId);
    const command = { ...termsOf(body), catalogueId: body.catalogueId };
    const region = await regionOfCase(this.runner, arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, principal, newId }) =>
        decideAddItem(state, command, {
          today,
          itemId,
          policy: this.policyData,
          unit: principal.unit,
          taskId: newId('confirm-funding-task'),
          ...found,
        }),
      ),
      action: 'arrangement.add-item',
      ...underScheme(this.policyData, this.clock.today(), region),
    });
    const planVersion = result.state?.planVersion ?? 0;
    return answered(result, { itemId, planVersion, warnings: warningsOn(result.state, itemId) });
  }
}
