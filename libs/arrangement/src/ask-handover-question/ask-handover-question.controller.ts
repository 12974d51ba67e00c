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
import { decideAskQuestion } from './decide';
import { AskQuestionDto, QuestionAskedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AskHandoverQuestionController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/handover/questions')
  @WriteRoute({
    kind: 'adds',
    summary: 'Ask the owner a question about its offer; the term of the offer goes on',
    answer: QuestionAskedDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AskQuestionDto,
    @Write() write: WriteContext,
  ) {
    const questionId = uuidV5(write.commandId, 'question');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAskQuestion(state, body, {
          today: context.today,
          questionId,
          taskId: context.newId('question-task'),
        }),
      ),
      action: 'handover.ask',
    });
    return answered(result, { questionId });
  }
}
