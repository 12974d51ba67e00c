import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy, type Principal } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  ForbiddenError,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type Decision,
  type DecisionContext,
  type ReadContext,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { bulkHandover, type BulkHandover } from '../domain/bulk-handover';
import { decideRetryBulk, decideStartBulk, decideStopBulk } from './decide';
import { BulkHandoverDto, BulkLinesDto, BulkStartedDto, StartBulkDto } from './request.dto';

@ApiTags('handovers')
@Controller('bulk-handovers')
export class BulkHandoversController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {}

  @Post()
  @WriteRoute({
    operationId: 'startBulkHandover',
    kind: 'creates',
    summary: 'Offer up to 500 cases to one unit, each decided by itself, in the background (R029-R036)',
    answer: BulkStartedDto,
    purpose: 'handover',
  })
  async start(@Body() body: StartBulkDto, @Write() write: WriteContext) {
    const bulkId = uuidV5(write.commandId, 'bulk');
    const { accountId: account, unit } = write.principal;
    const { toUnit, receiver, note, contactOn, ground } = body;
    const items = body.items.map(({ arrangementId, contentHash }) => ({ arrangementId, contentHash }));
    const result = await this.runner.run({
      ...write,
      aggregate: bulkHandover,
      id: bulkId,
      action: 'handover.bulk',
      resource: () => undefined,
      decide: (_state, { today }) =>
        decideStartBulk(
          { toUnit, receiver, note, contactOn, ground, items },
          { today, bulkId, account, unit: unit.id },
        ),
    });
    return answered(result, { bulkId }, `/api/v1/bulk-handovers/${bulkId}`);
  }

  @Get(':bulkId')
  @ReadRoute({
    operationId: 'readBulkHandover',
    summary: 'A bulk offer of the own unit, with the result of each case',
    answer: BulkHandoverDto,
    purpose: 'handover',
  })
  async read(@Param('bulkId', UuidPipe) bulkId: Uuid, @Read() read: ReadContext) {
    if (!this.policy.may(read.principal, 'handover.bulk').allowed) throw new ForbiddenError();
    const { state, revision } = await this.runner.load(bulkHandover, bulkId);
    return readable(shown(own(state, read.principal)), revision);
  }

  @Post(':bulkId/retries')
  @WriteRoute({
    operationId: 'retryBulkHandover',
    kind: 'adds',
    summary: 'Try cases again that were not offered, each with a new preview',
    answer: BulkStartedDto,
    purpose: 'handover',
  })
  retry(@Param('bulkId', UuidPipe) bulkId: Uuid, @Body() body: BulkLinesDto, @Write() write: WriteContext) {
    const items = body.items.map(({ arrangementId, contentHash }) => ({ arrangementId, contentHash }));
    return this.change(bulkId, write, (state) => decideRetryBulk(state, items));
  }

  @Post(':bulkId/stop')
  @WriteRoute({
    operationId: 'stopBulkHandover',
    kind: 'adds',
    summary: 'Stop between two cases; what was offered stays offered',
    answer: BulkStartedDto,
    purpose: 'handover',
  })
  stop(@Param('bulkId', UuidPipe) bulkId: Uuid, @Write() write: WriteContext) {
    return this.change(bulkId, write, (state, { today }) => decideStopBulk(state, today));
  }

  private async change(
    bulkId: Uuid,
    write: WriteContext,
    decide: (state: BulkHandover, context: DecisionContext) => Decision,
  ) {
    const result = await this.runner.run({
      ...write,
      aggregate: bulkHandover,
      id: bulkId,
      action: 'handover.bulk',
      resource: () => undefined,
      decide: (state, context) => decide(own(state, write.principal), context),
    });
    return answered(result, { bulkId });
  }
}

/** @throws NotFoundError: the bulk of another unit does not exist for you. */
function own(state: BulkHandover | undefined, { unit }: Principal): BulkHandover {
  if (state?.started.unit !== unit.id) throw new NotFoundError();
  return state;
}

function shown({ started, items, stopped }: BulkHandover): BulkHandoverDto {
  const running = items.some((one) => one.status === 'waiting');
  const { bulkId, toUnit, startedOn } = started;
  return {
    bulkId,
    toUnit,
    status: stopped ? 'stopped' : running ? 'running' : 'finished',
    startedOn,
    items: items.map(({ arrangementId, status, attempt, handoverId, reasons }) => ({
      arrangementId,
      status: stopped && status === 'waiting' ? 'not-offered' : status,
      attempt,
      ...(handoverId === undefined ? {} : { handoverId }),
      reasons,
    })),
  };
}
