import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  COMMAND_RUNNER,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { employer, type Employer } from '../domain/employer';
import { known, requireMayRead } from '../http/on-register';
import { EmployerDto } from './employer.dto';

@ApiTags('registers')
@Controller('employers/:employerId')
export class ReadEmployerController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {}

  @Get()
  @ReadRoute({ summary: 'One employer with its locations', answer: EmployerDto, purpose: 'administration' })
  async handle(@Param('employerId', UuidPipe) employerId: Uuid, @Read() read: ReadContext) {
    requireMayRead(this.policy, read.principal);
    const { state, revision } = await this.runner.load(employer, employerId);
    return readable<Employer>(known(state), revision);
  }
}
