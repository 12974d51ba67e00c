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
import { decideNoteSignal } from './decide';
import { NoteSignalDto, SignalNotedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class NoteSignalController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':arrangementId/signals')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record a signal, which starts a warm referral (R009, R016)',
    answer: SignalNotedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: NoteSignalDto,
    @Write() write: WriteContext,
  ) {
    const signalId = uuidV5(write.commandId, 'signal');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideNoteSignal(state, body, { today: context.today, signalId, taskId: context.newId('task') }),
      ),
      action: 'arrangement.record-intake',
      effectiveOn: body.notedOn,
    });
    return answered(result, { signalId });
  }
}
