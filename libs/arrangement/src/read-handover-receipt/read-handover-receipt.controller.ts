import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { NotFoundError, Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { AccountNames } from '../read-models/case-history/account-names.service';
import { CaseReader } from '../read-models/case-reader.service';
import { HandoverReceiptDto } from './receipt.dto';
import { receiptOf } from './receipt.rule';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReadHandoverReceiptController {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: CaseReader,
    private readonly names: AccountNames,
  ) {}

  @Get(':arrangementId/handovers/:handoverId/receipt')
  @ReadRoute({
    summary: 'Receipt of one handover, the same for both sides: what, when, who, ground and hash',
    answer: HandoverReceiptDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('handoverId', UuidPipe) handoverId: Uuid,
    @Read() read: ReadContext,
  ): Promise<HandoverReceiptDto> {
    const { state, events } = await this.cases.handover(read.principal, arrangementId, handoverId);
    const named = (unit: string) => this.organisations.unit(unit)?.name ?? unit;
    const accounts = await this.names.of(events.map((one) => one.meta.actor));
    const receipt = receiptOf(state, handoverId, events, { named, accounts });
    if (receipt === undefined) throw new NotFoundError();
    return receipt;
  }
}
