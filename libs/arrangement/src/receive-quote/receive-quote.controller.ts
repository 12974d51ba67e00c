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
import { providerOf } from '../http/provider-of';
import { decideReceiveQuote } from './decide';
import { quoteOf, QuoteReceivedDto, ReceiveQuoteDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReceiveQuoteController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/quotes')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record a quote for an item (R045)',
    answer: QuoteReceivedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: ReceiveQuoteDto,
    @Write() write: WriteContext,
  ) {
    const quoteId = uuidV5(write.commandId, 'quote');
    const found = await providerOf(this.runner, body.providerId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideReceiveQuote(state, { ...quoteOf(body), itemId }, { today, quoteId, ...found }),
      ),
      action: 'item.receive-quote',
      effectiveOn: body.receivedOn,
    });
    return answered(result, { quoteId });
  }
}
