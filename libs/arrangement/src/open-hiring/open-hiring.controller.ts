import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  NotFoundError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type Decision,
  type DecisionContext,
  type Refusal,
  type WriteContext,
} from '@meereis/commands';
import {
  decidePlace,
  decideSignUp,
  decideStepBack,
  vacancy,
  waiting,
  type Vacancy,
} from '@meereis/registers';
import { err, type Uuid } from '@meereis/kernel';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';
import { caseEnded } from './case-runs.rule';
import { ListChangedDto, OnListDto, StartDto, StepBackDto } from './request.dto';

const neverStopped = (): undefined => undefined;

/** The list belongs to the vacancy; the right to act on it belongs to the unit that directs the case. */
@ApiTags('registers')
@Controller('vacancies/:vacancyId/open-hiring')
export class OpenHiringController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post('sign-ups')
  @WriteRoute({
    kind: 'adds',
    operationId: 'signUpForOpenHiring',
    summary: 'Put a person of an own case at the end of the Open Hiring list',
    answer: ListChangedDto,
  })
  async signUp(
    @Param('vacancyId', UuidPipe) vacancyId: Uuid,
    @Body() { arrangementId }: OnListDto,
    @Write() write: WriteContext,
  ) {
    return this.onList(vacancyId, arrangementId, write, caseEnded, (state, { principal, today, newId }) =>
      decideSignUp(state, { arrangementId, entryId: newId('entry'), unit: principal.unit.id, today }),
    );
  }

  @Post('step-backs')
  @WriteRoute({
    kind: 'adds',
    operationId: 'stepBackFromOpenHiring',
    summary: 'Take a person of an own case off the Open Hiring list: makes room for the next',
    answer: ListChangedDto,
  })
  async stepBack(
    @Param('vacancyId', UuidPipe) vacancyId: Uuid,
    @Body() { arrangementId, reason }: StepBackDto,
    @Write() write: WriteContext,
  ) {
    return this.onList(vacancyId, arrangementId, write, neverStopped, (state, { today }) =>
      decideStepBack(state, { arrangementId, reason, today }),
    );
  }

  @Post('starts')
  @WriteRoute({
    kind: 'changes',
    operationId: 'startFromOpenHiring',
    summary: 'The first on the Open Hiring list starts; a later one is refused',
    answer: ListChangedDto,
  })
  async start(
    @Param('vacancyId', UuidPipe) vacancyId: Uuid,
    @Body() { arrangementId, startsOn }: StartDto,
    @Write() write: WriteContext,
  ) {
    return this.onList(vacancyId, arrangementId, write, caseEnded, (state, { today }) =>
      decidePlace(state, { arrangementId, startsOn, today }),
    );
  }

  private async onList(
    vacancyId: Uuid,
    arrangementId: Uuid,
    write: WriteContext,
    stopped: (found: Arrangement | undefined) => Refusal | undefined,
    decide: (state: Vacancy, context: DecisionContext) => Decision,
  ) {
    const { state: found } = await this.runner.load(arrangement, arrangementId);
    const result = await this.runner.run({
      ...write,
      aggregate: vacancy,
      id: vacancyId,
      action: 'open-hiring.act',
      resource: () => caseResource(found),
      decide: (state, context) => {
        if (state === undefined) throw new NotFoundError();
        const stop = stopped(found);
        return stop === undefined ? decide(state, context) : err([stop]);
      },
    });
    const left = result.state === undefined ? 0 : waiting(result.state).length;
    return answered(result, { vacancyId, waiting: left });
  }
}
