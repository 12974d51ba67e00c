import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { NotFoundError, Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import { AccountNames } from '../read-models/case-history/account-names.service';
import { HistoryLineDto } from '../read-models/case-history/history.dto';
import { historyOf } from '../read-models/case-history/history.rule';
import { CaseReader } from '../read-models/case-reader.service';

/** Made, taken, put off, handed over, done: what makes clear why a task is as late as it is (R033). */
@ApiTags('arrangements')
@Controller('arrangements')
export class ReadTaskHistoryController {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: CaseReader,
    private readonly names: AccountNames,
  ) {}

  @Get(':arrangementId/tasks/:taskId/events')
  @ReadRoute({
    summary: 'What happened with one task, also before the case came to its owner (R033)',
    answer: HistoryLineDto,
    list: true,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('taskId', UuidPipe) taskId: Uuid,
    @Read() { principal }: ReadContext,
  ) {
    const events = (await this.cases.history(principal, arrangementId)).filter((one) => isAbout(taskId, one));
    if (events.length === 0) throw new NotFoundError();
    const accounts = await this.names.of(events.map((one) => one.meta.actor));
    return historyOf(events, {}, (unit) => this.organisations.unit(unit)?.name ?? unit, accounts);
  }
}

function isAbout(taskId: Uuid, { data }: ReadEvent): boolean {
  return (data as { readonly taskId?: Uuid }).taskId === taskId;
}
