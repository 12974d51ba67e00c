import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROLE_SOURCE, type RoleSource } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  NotFoundError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { accountAggregate } from '../account';
import { recordAbsence } from './decide';
import { AbsenceRecordedDto, RecordAbsenceDto } from './request.dto';

@ApiTags('accounts')
@Controller('accounts')
export class RecordAbsenceController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
  ) {}

  @Post(':accountId/absences')
  @WriteRoute({
    kind: 'adds',
    summary: 'Record that somebody is away and who stands in',
    answer: AbsenceRecordedDto,
    purpose: 'administration',
  })
  async handle(
    @Param('accountId', UuidPipe) accountId: Uuid,
    @Body() body: RecordAbsenceDto,
    @Write() write: WriteContext,
  ) {
    const unit = write.principal.unit.id;
    const { state } = await this.runner.load(accountAggregate, accountId);
    if (state.unit !== unit)
      throw new NotFoundError('Dit account is niet bekend bij uw organisatieonderdeel.');
    const absenceId = uuidV5(write.commandId, 'absence');
    const standInWorksHere = (await this.roles.rolesOf(body.standIn, unit)).length > 0;
    const result = await this.runner.run({
      ...write,
      aggregate: accountAggregate,
      id: accountId,
      action: 'absence.record',
      resource: () => undefined,
      decide: (account, context) =>
        recordAbsence(account, body, { accountId, absenceId, standInWorksHere }, context),
    });
    return answered(result, { absenceId });
  }
}
