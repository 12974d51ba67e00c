import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
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
import { arrangement } from '../domain/arrangement';
import { isRunning } from '../domain/case-of-person';
import { competentUnits } from '../domain/mandate';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { PersonCases } from '../person-cases/person-cases.service';
import { decideOnObjection, type DecideObjection } from './decide';
import { refusedByThemselves } from './refused-by-themselves';
import { DecideObjectionDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class DecideObjectionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: PersonCases,
  ) {}

  @Post(':arrangementId/objections/:objectionId/decision')
  @WriteRoute({
    kind: 'changes',
    summary: 'Decide on an objection; a founded one opens the admission again (R141)',
    answer: DoneDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('objectionId', UuidPipe) objectionId: Uuid,
    @Body() body: DecideObjectionDto,
    @Write() write: WriteContext,
  ) {
    const samePerson = await refusedByThemselves(this.runner, write.principal, arrangementId);
    const newerRuns = await this.newerRuns(arrangementId);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, { today, principal, newId }) =>
        decideOnObjection(state, commandOf(objectionId, body), {
          today,
          unit: principal.unit,
          samePerson,
          competent: competentUnits(this.organisations, 'decide-objection', state.region),
          taskId: newId('notify'),
          reconsiderTaskId: newId('decide-again'),
          objectionTermWeeks: this.policyData.objectionTermWeeks(body.decidedOn),
          newerRuns,
        }),
      ),
      action: 'objection.decide',
      effectiveOn: body.decidedOn,
    });
    return answered(result, { arrangementId });
  }

  /** A person has one arrangement at a time (Q25), so an old one is not opened beside a newer one. */
  private async newerRuns(arrangementId: Uuid): Promise<boolean> {
    const { state } = await this.runner.load(arrangement, arrangementId);
    if (state === undefined) return false;
    const { last } = await this.cases.of(state.personId);
    return last !== undefined && last.arrangementId !== arrangementId && isRunning(last);
  }
}

/** Told at once when both how and when are given; else it is told later. */
function commandOf(objectionId: Uuid, body: DecideObjectionDto): DecideObjection {
  const { outcome, motivation, decidedOn, notifiedHow, notifiedOn } = body;
  const told = notifiedHow !== undefined && notifiedOn !== undefined;
  return {
    objectionId,
    outcome,
    motivation,
    decidedOn,
    ...(told ? { notice: { how: notifiedHow, notifiedOn } } : {}),
  };
}
