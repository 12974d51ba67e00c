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
import { onGroup } from '../http/on-group';
import { SearchBudget } from '../search-person/search-budget.service';
import { decideAddGroupLines, withBsn } from './decide';
import { AddGroupLinesDto, GroupLinesAddedDto, personOfLine } from './request.dto';

@ApiTags('groups')
@Controller('groups/:groupId/lines')
export class AddGroupLinesController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly budget: SearchBudget,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'adds',
    summary: 'Add people to a reported group; each gets an own arrangement in the background',
    description:
      'Send an Idempotency-Key: without one a repeat adds the same people again. Those are then reported as known, and nothing is made twice for a BSN. Each BSN counts as a search.',
    answer: GroupLinesAddedDto,
  })
  async handle(
    @Param('groupId', UuidPipe) groupId: Uuid,
    @Body() body: AddGroupLinesDto,
    @Write() write: WriteContext,
  ) {
    const people = body.people.map(personOfLine);
    const result = await this.budget.spending(write.principal.accountId, withBsn(people), () =>
      this.runner.run({
        ...write,
        ...onGroup(groupId, (state, { principal }) => decideAddGroupLines(state, people, principal.unit)),
      }),
    );
    return answered(result, { groupId, lines: result.state?.lines.length ?? 0 });
  }
}
