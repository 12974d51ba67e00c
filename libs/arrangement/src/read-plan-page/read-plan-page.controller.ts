import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotFoundError, Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { planPageHtml } from '../domain/plan-page-html';
import { CaseReader } from '../read-models/case-reader.service';
import { PlanPageDto } from './plan-page.dto';
import { PlanPages } from './plan-pages.service';
import { PlanPageQueryDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class ReadPlanPageController {
  constructor(
    private readonly cases: CaseReader,
    private readonly pages: PlanPages,
  ) {}

  @Get(':arrangementId/plan/page')
  @ReadRoute({ summary: 'The page of the plan that the person gets, in plain Dutch', answer: PlanPageDto })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() query: PlanPageQueryDto,
    @Read() read: ReadContext,
  ) {
    const state = await this.cases.judged(read.principal, 'plan.read-page', arrangementId);
    const printed = await this.pages.of(state, query.version);
    if (printed === undefined) throw new NotFoundError();
    const { page, hash } = printed;
    return readable({ ...page, hash, html: planPageHtml(printed) }, state.revision);
  }
}
