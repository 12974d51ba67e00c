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
import { employer } from '../domain/employer';
import { onRegister } from '../http/on-register';
import { EmployerDescriptionDto, EmployerIdDto } from '../register-employer/request.dto';
import { decideChangeEmployer } from './decide';

@ApiTags('registers')
@Controller('employers/:employerId')
export class ChangeEmployerController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Put()
  @WriteRoute({
    kind: 'changes',
    summary: 'Change the description of an employer',
    answer: EmployerIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('employerId', UuidPipe) employerId: Uuid,
    @Body() body: EmployerDescriptionDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onRegister(employer, employerId, (state) => decideChangeEmployer(state, body)),
    });
    return answered(result, { employerId });
  }
}
