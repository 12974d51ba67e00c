import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { NotFoundError, Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock, type Uuid } from '@meereis/kernel';
import { employerHasAgreed, employerItems, employerPartHash } from '../domain/plan-parts';
import { CaseReader } from '../read-models/case-reader.service';
import { PlanPages } from './plan-pages.service';

export class EmployerItemDto {
  @ApiProperty({ description: 'Id of the item.', type: String, format: 'uuid' })
  itemId!: string;
  @ApiProperty({ description: 'Name.' })
  name!: string;
  @ApiProperty({ description: 'What is agreed.' })
  description!: string;
  @ApiPropertyOptional({ description: 'Who provides it.' })
  provider?: string;
  @ApiProperty({ description: 'First day.', type: String, format: 'date' })
  plannedFrom!: string;
  @ApiProperty({ description: 'Last day.', type: String, format: 'date' })
  plannedUntil!: string;
}

/** What the employer sees: the items it has a part in; no goal, no price, no other item, nothing of the person's situation. */
export class PlanEmployerPageDto {
  @ApiProperty({ description: 'Version of the plan.', type: 'integer' })
  planVersion!: number;
  @ApiProperty({ description: 'SHA-256 over this part, which the agreement repeats.' })
  partHash!: string;
  @ApiProperty({ description: 'The employer has agreed with this part.' })
  agreed!: boolean;
  @ApiProperty({ description: 'Organisation to contact.' })
  contact!: string;
  @ApiProperty({ description: 'The employer’s part.', type: [EmployerItemDto] })
  items!: readonly EmployerItemDto[];
}

@ApiTags('arrangements')
@Controller('arrangements')
export class EmployerPageController {
  constructor(
    private readonly cases: CaseReader,
    private readonly pages: PlanPages,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  @Get(':arrangementId/plan/employer-page')
  @ReadRoute({
    summary: 'The part of the plan that the employer sees and agrees with (R145)',
    answer: PlanEmployerPageDto,
  })
  async handle(@Param('arrangementId', UuidPipe) arrangementId: Uuid, @Read() read: ReadContext) {
    const state = await this.cases.judged(read.principal, 'plan.read-page', arrangementId);
    const part = employerItems(state);
    if (part.length === 0) throw new NotFoundError();
    const named = this.pages.namedOn(this.clock.today());
    const page: PlanEmployerPageDto = {
      planVersion: state.planVersion,
      partHash: employerPartHash(part),
      agreed: employerHasAgreed(state),
      contact: this.pages.nameOf(state.ownerUnit),
      items: part.map((terms) => ({
        itemId: terms.itemId,
        name: terms.name ?? named(terms.catalogueId),
        description: terms.description,
        ...(terms.provider === undefined ? {} : { provider: terms.provider }),
        plannedFrom: terms.plannedFrom,
        plannedUntil: terms.plannedUntil,
      })),
    };
    return readable(page, state.revision);
  }
}
