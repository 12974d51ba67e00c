import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { NotFoundError, Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { caseFileOf } from '../case-file/case-file.rule';
import { CasePast } from './case-past.service';
import { WhatChangedDto, WhatChangedQueryDto } from './past.dto';
import { changesBetween, shownChange } from './what-changed.rule';

@ApiTags('arrangements')
@Controller('arrangements')
export class WhatChangedController {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly past: CasePast,
  ) {}

  @Get(':arrangementId/changes')
  @ReadRoute({
    summary: 'What one event changed in the case, or everything between two revisions (R028)',
    answer: WhatChangedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Query() { from: asked, to }: WhatChangedQueryDto,
    @Read() read: ReadContext,
  ): Promise<WhatChangedDto> {
    const { last, tail } = await this.past.seen(read.principal, arrangementId);
    const from = asked ?? to - 1;
    if (to > last || from > last) throw new NotFoundError();
    const [before, after] = (await this.past.between(arrangementId, from, to)).map((state) =>
      state === undefined ? undefined : caseFileOf(state, tail),
    );
    const named = (unit: string) => this.organisations.unit(unit)?.name ?? unit;
    const changes = changesBetween(before, after);
    return { from, to, changes: changes.map((one) => shownChange(one, named)) };
  }
}
