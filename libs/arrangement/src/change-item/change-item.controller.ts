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
import type { Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { warningsOn } from '../domain/item-warnings.rule';
import { termsOf } from '../http/item-terms.dto';
import { providerOf } from '../http/provider-of';
import { decideChangeItem } from './decide';
import { ChangeItemDto, ItemChangedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ChangeItemController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/items/:itemId/changes')
  @WriteRoute({
    kind: 'changes',
    summary: 'Change what is planned for an item, with a reason (R028, R030); never below what was delivered',
    answer: ItemChangedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: ChangeItemDto,
    @Write() write: WriteContext,
  ) {
    const found = await providerOf(this.runner, body.providerId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, newId, principal }) =>
        decideChangeItem(
          state,
          { itemId, reason: body.reason, terms: termsOf(body) },
          {
            today,
            policy: this.policyData,
            unit: principal.unit,
            taskId: newId('confirm-funding-task'),
            ...found,
          },
        ),
      ),
      action: 'item.change',
    });
    return answered(result, {
      planVersion: result.state?.planVersion ?? 0,
      warnings: warningsOn(result.state, itemId),
    });
  }
}
