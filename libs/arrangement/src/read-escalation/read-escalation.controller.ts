import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import {
  COMMAND_RUNNER,
  NotFoundError,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { personOf } from '../http/person-of-case';
import { CaseReader } from '../read-models/case-reader.service';
import { EscalationDto } from './escalation.dto';
import { escalationOf } from './escalation.rule';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReadEscalationController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: CaseReader,
  ) {}

  @Get(':arrangementId/handover/escalation')
  @ReadRoute({
    summary: 'A case nobody took, for the coordinator of its region who assigns (R142)',
    answer: EscalationDto,
    purpose: 'handover',
  })
  async handle(@Param('arrangementId', UuidPipe) arrangementId: Uuid, @Read() read: ReadContext) {
    const state = await this.cases.judged(read.principal, 'handover.assign', arrangementId);
    const person = await personOf(this.runner, arrangementId);
    const shown = escalationOf(state, person, (unit) => this.organisations.unit(unit));
    if (shown === undefined) throw new NotFoundError();
    return readable(shown, state.revision);
  }
}
