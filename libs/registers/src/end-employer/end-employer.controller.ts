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
import { employer } from '../domain/employer';
import { LastDayDto } from '../http/last-day.dto';
import { onRegister } from '../http/on-register';
import { EmployerIdDto } from '../register-employer/request.dto';
import { decideEndEmployer } from './decide';

@ApiTags('registers')
@Controller('employers/:employerId/end')
export class EndEmployerController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'End an employer in the register',
    answer: EmployerIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('employerId', UuidPipe) employerId: Uuid,
    @Body() { lastDay }: LastDayDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onRegister(employer, employerId, (state) => decideEndEmployer(state, lastDay)),
    });
    return answered(result, { employerId });
  }
}
