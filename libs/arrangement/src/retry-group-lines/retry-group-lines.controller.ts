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
import { withBsn } from '../add-group-lines/decide';
import { GroupLinesAddedDto, personOfLine } from '../add-group-lines/request.dto';
import { onGroup } from '../http/on-group';
import { SearchBudget } from '../search-person/search-budget.service';
import { decideRetryGroupLines } from './decide';
import { RetryGroupLinesDto } from './request.dto';

@ApiTags('groups')
@Controller('groups/:groupId/retries')
export class RetryGroupLinesController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly budget: SearchBudget,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'adds',
    summary: 'Offer the failed lines of a group again, corrected or as they are',
    answer: GroupLinesAddedDto,
  })
  async handle(
    @Param('groupId', UuidPipe) groupId: Uuid,
    @Body() { lines, corrections = [] }: RetryGroupLinesDto,
    @Write() write: WriteContext,
  ) {
    const command = {
      ...(lines === undefined ? {} : { lines }),
      corrections: corrections.map(({ line, person }) => ({ line, person: personOfLine(person) })),
    };
    // Another BSN is another question; a line that is offered as it was has been counted.
    const questions = withBsn(command.corrections.map(({ person }) => person));
    const result = await this.budget.spending(write.principal.accountId, questions, () =>
      this.runner.run({
        ...write,
        ...onGroup(groupId, (state, { principal }) => decideRetryGroupLines(state, command, principal.unit)),
      }),
    );
    return answered(result, { groupId, lines: result.state?.lines.length ?? 0 });
  }
}
