import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy, type Principal } from '@meereis/access';
import {
  COMMAND_RUNNER,
  ForbiddenError,
  NotFoundError,
  Read,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { vacancy, type Vacancy } from '@meereis/registers';
import { OpenHiringListDto } from './request.dto';
import { showList } from './show-list.rule';

type Grounds = Record<'case_grounds', { arrangement_id: string; unit: string; ground: string }>;

@ApiTags('registers')
@Controller('vacancies/:vacancyId/open-hiring')
export class ReadOpenHiringListController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'The Open Hiring list of a vacancy: order without persons, the own cases recognisable',
    answer: OpenHiringListDto,
  })
  async handle(
    @Param('vacancyId', UuidPipe) vacancyId: Uuid,
    @Read() { principal }: ReadContext,
  ): Promise<OpenHiringListDto> {
    if (!this.policy.may(principal, 'register.read').allowed) throw new ForbiddenError();
    const { state, revision } = await this.runner.load(vacancy, vacancyId);
    if (state === undefined) throw new NotFoundError();
    // No ETag: the same revision shows more to the unit that got a case in the meantime.
    return showList(state, revision, await this.own(principal, state));
  }

  /** The cases of the list that the caller’s unit directs now, for those who read cases there. */
  private async own(principal: Principal, { list }: Vacancy): Promise<ReadonlySet<string>> {
    if (list.length === 0 || !this.policy.may(principal, 'arrangement.list').allowed) return new Set();
    const rows = await this.database.kysely
      .withTables<Grounds>()
      .selectFrom('case_grounds')
      .select('arrangement_id')
      .where('unit', '=', principal.unit.id)
      .where('ground', '=', 'owner')
      .where(
        'arrangement_id',
        'in',
        list.map((one) => one.arrangementId),
      )
      .execute();
    return new Set(rows.map((row) => row.arrangement_id));
  }
}
