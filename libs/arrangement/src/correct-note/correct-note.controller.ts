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
import { decideCorrectNote } from './decide';
import { CorrectNoteDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class CorrectNoteController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/notes/:noteId/correction')
  @WriteRoute({
    kind: 'adds',
    summary: 'Correct a note; the earlier version stays readable (R028)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('noteId', UuidPipe) noteId: Uuid,
    @Body() body: CorrectNoteDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) =>
          decideCorrectNote(
            state,
            { noteId, text: body.text, reason: body.reason },
            {
              today: context.today,
              account: write.principal.accountId,
              isCoordinator: write.principal.roles.includes('coordinator'),
            },
          ),
        { alsoWhen: ['closed', 'reopened'] },
      ),
      action: 'note.correct',
    });
    return answered(result, { arrangementId });
  }
}
