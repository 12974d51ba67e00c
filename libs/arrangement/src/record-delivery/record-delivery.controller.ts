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
import { decideRecordDelivery } from './decide';
import { deliveryOf, DeliveryRecordedDto, RecordDeliveryDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class RecordDeliveryController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/items/:itemId/deliveries')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record what was delivered up to a day: nothing is cut below it (R028)',
    answer: DeliveryRecordedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('itemId', UuidPipe) itemId: Uuid,
    @Body() body: RecordDeliveryDto,
    @Write() write: WriteContext,
  ) {
    const deliveryId = uuidV5(write.commandId, 'delivery');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideRecordDelivery(state, { ...deliveryOf(body), itemId }, { today, deliveryId }),
      ),
      action: 'item.record-delivery',
      effectiveOn: body.deliveredUntil,
    });
    return answered(result, { deliveryId });
  }
}
