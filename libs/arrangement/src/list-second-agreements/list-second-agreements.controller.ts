import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { ForbiddenError, Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { READ_DATABASE, type ReadDatabase } from '@meereis/projections';
import { HandoverPageQueryDto } from '../list-handovers/list-handovers.dto';
import { ListedQuestionsDto } from './list.dto';

/** A type, because Kysely asks for an index signature. */
type Tables = {
  readonly second_agreement_questions: {
    readonly request_id: string;
    readonly arrangement_id: string;
    readonly unit: string;
    readonly asked_on: string;
    readonly answer_by: string;
  };
};

const LIMIT_DEFAULT = 50;

@ApiTags('arrangements')
@Controller('second-agreement-questions')
export class ListSecondAgreementsController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'Questions the own unit has to answer as second organisation (R044)',
    answer: ListedQuestionsDto,
  })
  async handle(
    @Query() asked: HandoverPageQueryDto,
    @Read() { principal }: ReadContext,
  ): Promise<ListedQuestionsDto> {
    if (!this.policy.may(principal, 'second-agreement.list').allowed) throw new ForbiddenError();
    const limit = asked.limit ?? LIMIT_DEFAULT;
    const rows = await this.database.kysely
      .withTables<Tables>()
      .selectFrom('second_agreement_questions')
      .selectAll()
      .where('unit', '=', principal.unit.id)
      .where('request_id', '>', asked.cursor ?? '')
      .orderBy('request_id')
      .limit(limit + 1)
      .execute();
    const questions = rows.slice(0, limit).map((row) => ({
      requestId: row.request_id,
      arrangementId: row.arrangement_id,
      askedOn: row.asked_on,
      answerBy: row.answer_by,
    }));
    const last = rows.length > limit ? questions.at(-1) : undefined;
    return { questions, ...(last === undefined ? {} : { nextCursor: last.requestId }) };
  }
}
