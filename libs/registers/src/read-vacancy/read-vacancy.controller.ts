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
import { vacancy } from '../domain/vacancy';
import { known, requireMayRead } from '../http/on-register';
import { showVacancy } from './show-vacancy.rule';
import { VacancyDto } from './vacancy.dto';

@ApiTags('registers')
@Controller('vacancies/:vacancyId')
export class ReadVacancyController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'One vacancy, learning job or work placement',
    answer: VacancyDto,
    purpose: 'administration',
  })
  async handle(@Param('vacancyId', UuidPipe) vacancyId: Uuid, @Read() read: ReadContext) {
    requireMayRead(this.policy, read.principal);
    const { state, revision } = await this.runner.load(vacancy, vacancyId);
    return readable<VacancyDto>(showVacancy(known(state)), revision);
  }
}
