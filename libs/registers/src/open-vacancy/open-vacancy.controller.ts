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
import { uuidV5 } from '@meereis/kernel';
import { employer } from '../domain/employer';
import { vacancy } from '../domain/vacancy';
import { decideOpenVacancy } from './decide';
import { OpenVacancyDto, VacancyIdDto } from './request.dto';

@ApiTags('registers')
@Controller('vacancies')
export class OpenVacancyController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Open a vacancy, learning job or work placement of an employer in the own region (R021, R150)',
    answer: VacancyIdDto,
    purpose: 'administration',
  })
  async handle(@Body() body: OpenVacancyDto, @Write() write: WriteContext) {
    const vacancyId = uuidV5(write.commandId, 'vacancy');
    const { state: found } = await this.runner.load(employer, body.employerId);
    const result = await this.runner.run({
      ...write,
      aggregate: vacancy,
      id: vacancyId,
      action: 'register.maintain',
      resource: () => undefined,
      decide: (state, { today, principal }) =>
        decideOpenVacancy(state, body, { vacancyId, today, ofUnit: principal.unit.region, employer: found }),
    });
    return answered(result, { vacancyId }, `/api/v1/vacancies/${vacancyId}`);
  }
}
