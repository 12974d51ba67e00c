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
import { desk } from '../domain/desk';
import { LastDayDto } from '../http/last-day.dto';
import { onRegister } from '../http/on-register';
import { DeskIdDto } from '../publish-desk/request.dto';
import { decideEndDesk } from './decide';

@ApiTags('registers')
@Controller('desks/:deskId/end')
export class EndDeskController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'Close a desk of the own region after its last day',
    answer: DeskIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('deskId', UuidPipe) deskId: Uuid,
    @Body() { lastDay }: LastDayDto,
    @Write() write: WriteContext,
  ) {
    const { region } = write.principal.unit;
    const result = await this.runner.run({
      ...write,
      ...onRegister(desk, deskId, (state) => decideEndDesk(state, lastDay, region)),
      action: 'desk.publish',
    });
    return answered(result, { deskId });
  }
}
