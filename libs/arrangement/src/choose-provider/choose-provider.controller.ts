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
import { quotedProviders } from './quoted-providers';
import { decideChooseProvider } from './decide';
import { choiceOf, ChooseProviderDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ChooseProviderController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/provider-choice')
  @WriteRoute({
    kind: 'changes',
    summary: 'Choose a quote, with the reason; fewer than three ask for one more (R045, R046)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: ChooseProviderDto,
    @Write() write: WriteContext,
  ) {
    const found = await quotedProviders(this.runner, arrangementId, itemId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, principal }) =>
        decideChooseProvider(
          state,
          { ...choiceOf(body), itemId },
          { today, unit: principal.unit, providerOf: (quote) => found.get(quote.quoteId) },
        ),
      ),
      action: 'item.choose-provider',
      effectiveOn: body.chosenOn,
    });
    return answered(result, { arrangementId });
  }
}
