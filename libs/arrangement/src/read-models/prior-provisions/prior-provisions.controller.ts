import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import { Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type Uuid } from '@meereis/kernel';
import { CaseReader } from '../case-reader.service';
import { PriorProvisionsDto } from './prior-provisions.dto';
import { priorProvisionsOf } from './prior-provisions.rule';

@ApiTags('arrangements')
@Controller('arrangements')
export class PriorProvisionsController {
  constructor(
    private readonly cases: CaseReader,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get(':arrangementId/prior-provisions')
  @ReadRoute({
    summary: 'What comes before RMT money for this person, with what was considered so far (R038-R040, R049)',
    answer: PriorProvisionsDto,
  })
  async handle(@Param('arrangementId', UuidPipe) arrangementId: Uuid, @Read() read: ReadContext) {
    const { state } = await this.cases.seen(read.principal, arrangementId);
    return readable(priorProvisionsOf(state, this.policyData, this.clock.today()), state.revision);
  }
}
