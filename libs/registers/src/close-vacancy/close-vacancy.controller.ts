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
import { vacancy } from '../domain/vacancy';
import { onRegister } from '../http/on-register';
import { VacancyIdDto } from '../open-vacancy/request.dto';
import { decideCloseVacancy } from './decide';
import { CloseVacancyDto } from './request.dto';

@ApiTags('registers')
@Controller('vacancies/:vacancyId/closing')
export class CloseVacancyController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'Close a vacancy, learning job or work placement in the own region',
    answer: VacancyIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('vacancyId', UuidPipe) vacancyId: Uuid,
    @Body() { reason }: CloseVacancyDto,
    @Write() write: WriteContext,
  ) {
    const { region: ofUnit } = write.principal.unit;
    const result = await this.runner.run({
      ...write,
      ...onRegister(vacancy, vacancyId, (state, { today: closedOn }) =>
        decideCloseVacancy(state, reason, { closedOn, ofUnit }),
      ),
    });
    return answered(result, { vacancyId });
  }
}
