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
import { decideAnswerSearch } from './decide';
import { AnswerSearchDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AnswerSearchController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/search-answers')
  @WriteRoute({
    kind: 'changes',
    summary: 'Answer a unit that asked whether the person is known (Q06)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AnswerSearchDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAnswerSearch(state, body, { today: context.today }),
      ),
      action: 'search.answer',
      effectiveOn: body.answeredOn,
    });
    return answered(result, { arrangementId });
  }
}
