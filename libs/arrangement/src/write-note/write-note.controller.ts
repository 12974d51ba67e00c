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
import { decideWriteNote } from './decide';
import { NoteWrittenDto, WriteNoteDto } from './request.dto';

@ApiTags('daily work')
@Controller('arrangements')
export class WriteNoteController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/notes')
  @WriteRoute({ kind: 'adds', summary: 'Write a note (R028)', answer: NoteWrittenDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: WriteNoteDto,
    @Write() write: WriteContext,
  ) {
    const noteId = uuidV5(write.commandId, 'note');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (state, context) => decideWriteNote(state, body, { today: context.today, noteId }),
        { alsoWhen: ['closed', 'reopened'] },
      ),
      action: 'note.write',
    });
    return answered(result, { noteId });
  }
}
