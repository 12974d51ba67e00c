import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotFoundError, Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type Uuid } from '@meereis/kernel';
import { partHasChanged } from '../domain/plan-second-agreement.rule';
import { plannedItems } from '../domain/plan-versions';
import { itemShown } from '../http/plan-shown';
import { CaseReader } from '../read-models/case-reader.service';
import { PlanPages } from '../read-plan-page/plan-pages.service';
import { SecondAgreementDto } from './second-agreement.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReadSecondAgreementController {
  constructor(
    private readonly cases: CaseReader,
    private readonly pages: PlanPages,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get(':arrangementId/second-agreements/:requestId')
  @ReadRoute({
    summary: 'The part of the plan a second organisation is asked about (R044)',
    answer: SecondAgreementDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('requestId', UuidPipe) requestId: Uuid,
    @Read() { principal }: ReadContext,
  ) {
    const state = await this.cases.judged(principal, 'second-agreement.read', arrangementId);
    const question = state.secondAgreements.find((one) => one.value.requestId === requestId);
    const seesAll = principal.unit.id === state.ownerUnit || principal.roles.includes('auditor');
    // Asked about one part, a unit does not see what another was asked.
    if (question === undefined || !(seesAll || question.value.unit === principal.unit.id))
      throw new NotFoundError();
    const { unit, explanation, askedOn, answerBy, items } = question.value;
    const named = this.pages.namedOn(this.clock.today());
    const shown: SecondAgreementDto = {
      requestId,
      askedBy: this.pages.nameOf(state.ownerUnit),
      unit,
      status: question.status,
      explanation,
      askedOn,
      answerBy,
      changed: partHasChanged(state, question) !== false,
      items: plannedItems(state)
        .filter((item) => items.includes(item.value.itemId))
        .map((item) => itemShown(item.value, named)),
    };
    return readable(shown, state.revision);
  }
}
