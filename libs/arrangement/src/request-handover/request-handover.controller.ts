import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  refusal,
  RefusedError,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { PERSON_INDEX, type PersonIndex } from '@meereis/privacy';
import { onArrangement } from '../http/case-command';
import { PersonCases } from '../person-cases/person-cases.service';
import { SearchBudget } from '../search-person/search-budget.service';
import { searchRefusals } from '../search-person/search.rule';
import { decideRequestHandover } from './decide';
import { HandoverRequestedDto, RequestHandoverDto } from './request.dto';

/** Also the answer about somebody who has no case: a request tells no more than a search does. */
const NOBODY = refusal(
  'R036',
  'nobody-known',
  'Er is niemand bekend met deze gegevens en een lopend dossier. Controleer de gegevens.',
);
const SEVERAL = refusal(
  'R036',
  'several-known',
  'Er zijn meer mensen bekend met deze naam en geboortedatum. Bel de organisatie waar de persoon bekend is.',
);

@ApiTags('handovers')
@Controller('handover-requests')
export class RequestHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(PERSON_INDEX) private readonly index: PersonIndex,
    private readonly cases: PersonCases,
    private readonly budget: SearchBudget,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'adds',
    summary:
      'Ask for the case of a person who is known elsewhere, with exact data; it shows nothing of the case (R036)',
    answer: HandoverRequestedDto,
    purpose: 'handover',
  })
  async handle(@Body() body: RequestHandoverDto, @Write() write: WriteContext) {
    const { unit, accountId } = write.principal;
    const refusals = searchRefusals(unit, body);
    if (refusals.length > 0) throw new RefusedError(refusals);
    await this.budget.spend(accountId);
    const requestId = uuidV5(write.commandId, 'request');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(await this.caseOf(body), (state, context) =>
        decideRequestHandover(
          state,
          { reason: body.reason },
          { today: context.today, by: unit, requestId, taskId: context.newId('request-task') },
        ),
      ),
      action: 'handover.request',
    });
    const request = result.state?.handoverRequests.find((one) => one.value.requestId === requestId);
    return answered(result, { requestId, answerBy: request?.value.answerBy ?? '' });
  }

  private async caseOf(by: RequestHandoverDto): Promise<Uuid> {
    const [personId, another] = await this.find(by);
    if (another !== undefined) throw new RefusedError([SEVERAL]);
    const last = personId === undefined ? undefined : (await this.cases.of(personId)).last;
    if (last === undefined) throw new RefusedError([NOBODY]);
    return last.arrangementId;
  }

  private async find({ bsn, fullName, birthDate }: RequestHandoverDto): Promise<readonly Uuid[]> {
    if (bsn !== undefined) {
      const found = await this.index.findByBsn(bsn);
      return found === undefined ? [] : [found];
    }
    return fullName !== undefined && birthDate !== undefined
      ? this.index.findByName(fullName, birthDate)
      : [];
  }
}
