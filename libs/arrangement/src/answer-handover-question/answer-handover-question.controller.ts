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
import { type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { decideAnswerQuestion } from './decide';
import { AnswerQuestionDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AnswerHandoverQuestionController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/handover/questions/:questionId/answer')
  @WriteRoute({
    kind: 'adds',
    summary: 'Answer a question of the receiver about the own offer',
    answer: DoneDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('questionId', UuidPipe) questionId: Uuid,
    @Body() { answer }: AnswerQuestionDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today }) =>
        decideAnswerQuestion(state, { questionId, answer }, { today }),
      ),
      action: 'handover.answer',
    });
    return answered(result, { arrangementId });
  }
}
