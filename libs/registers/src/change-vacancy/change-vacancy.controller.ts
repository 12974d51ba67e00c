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
import { vacancy } from '../domain/vacancy';
import { onRegister } from '../http/on-register';
import { VacancyOfferDto, VacancyIdDto } from '../open-vacancy/request.dto';
import { decideChangeVacancy } from './decide';

@ApiTags('registers')
@Controller('vacancies/:vacancyId')
export class ChangeVacancyController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Put()
  @WriteRoute({
    kind: 'changes',
    summary: 'Change a vacancy, learning job or work placement in the own region',
    answer: VacancyIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('vacancyId', UuidPipe) vacancyId: Uuid,
    @Body() body: VacancyOfferDto,
    @Write() write: WriteContext,
  ) {
    const { region } = write.principal.unit;
    const result = await this.runner.run({
      ...write,
      ...onRegister(vacancy, vacancyId, (state) => decideChangeVacancy(state, body, region)),
    });
    return answered(result, { vacancyId });
  }
}
