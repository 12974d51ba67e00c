import { Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import type { Uuid } from '@meereis/kernel';
import { accountAggregate } from '../account';
import { endAbsence } from './decide';
import { AbsenceEndedDto } from './request.dto';

@ApiTags('accounts')
@Controller('accounts')
export class EndAbsenceController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post(':accountId/absences/:absenceId/ending')
  @WriteRoute({
    kind: 'adds',
    summary: 'End an absence: somebody is back earlier',
    answer: AbsenceEndedDto,
    purpose: 'administration',
  })
  async handle(
    @Param('accountId', UuidPipe) accountId: Uuid,
    @Param('absenceId', UuidPipe) absenceId: Uuid,
    @Write() write: WriteContext,
  ) {
    const unit = write.principal.unit.id;
    const { state } = await this.runner.load(accountAggregate, accountId);
    if (state.unit !== unit)
      throw new NotFoundError('Dit account is niet bekend bij uw organisatieonderdeel.');
    const result = await this.runner.run({
      ...write,
      aggregate: accountAggregate,
      id: accountId,
      action: 'absence.record',
      resource: () => undefined,
      decide: (account, context) => endAbsence(account, { accountId, absenceId }, context),
    });
    return answered(result, { absenceId });
  }
}
