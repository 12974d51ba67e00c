import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
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
import { onRegister } from '../http/on-register';
import { DeskIdDto, DeskVersionDto } from '../publish-desk/request.dto';
import { decideChangeDesk } from './decide';

@ApiTags('registers')
@Controller('desks/:deskId')
export class ChangeDeskController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Put()
  @WriteRoute({
    kind: 'changes',
    summary: 'Change a desk of the own region from a date on',
    answer: DeskIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('deskId', UuidPipe) deskId: Uuid,
    @Body() body: DeskVersionDto,
    @Write() write: WriteContext,
  ) {
    const { unit } = write.principal;
    const result = await this.runner.run({
      ...write,
      ...onRegister(desk, deskId, (state) => decideChangeDesk(state, body, unit)),
      action: 'desk.publish',
    });
    return answered(result, { deskId });
  }
}
