import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { employer } from '../domain/employer';
import { employerIdOf } from '../domain/employer.rule';
import { decideRegisterEmployer } from './decide';
import { EmployerIdDto, RegisterEmployerDto } from './request.dto';

@ApiTags('registers')
@Controller('employers')
export class RegisterEmployerController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Register an employer once, under its KVK number (R014)',
    answer: EmployerIdDto,
    purpose: 'administration',
  })
  async handle(@Body() body: RegisterEmployerDto, @Write() write: WriteContext) {
    const employerId = employerIdOf(body.kvk);
    // A known employer is addressed itself: a retry finds its own event there, anybody else is refused by the rule.
    const { revision } = await this.runner.load(employer, employerId);
    const result = await this.runner.run({
      ...write,
      expected: revision < 0 ? 'no-stream' : revision,
      aggregate: employer,
      id: employerId,
      action: 'register.maintain',
      resource: () => undefined,
      decide: (state) => decideRegisterEmployer(state, body),
    });
    return answered(result, { employerId }, `/api/v1/employers/${employerId}`);
  }
}
