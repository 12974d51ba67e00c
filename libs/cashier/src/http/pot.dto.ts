import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { IsLocalDate } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import { BUDGET_PARTS, YEAR_MAX, YEAR_MIN, type BudgetPart } from '../domain/codes';

/** A year and what its money pays. */
export class PotDto {
  @ApiProperty({
    description: 'Budget year.',
    type: 'integer',
    minimum: YEAR_MIN,
    maximum: YEAR_MAX,
    example: 2022,
  })
  @IsInt({ message: 'Een jaar is een getal van vier cijfers.' })
  @Min(YEAR_MIN, { message: `Het eerste jaar is ${YEAR_MIN}.` })
  @Max(YEAR_MAX, { message: `Het laatste jaar is ${YEAR_MAX}.` })
  year!: number;

  @ApiProperty({
    description:
      'What it pays: participation of the partners in the teams, or training and instruments (R041).',
    enum: BUDGET_PARTS,
    example: 'interventions',
  })
  @IsIn(BUDGET_PARTS)
  part!: BudgetPart;
}

/** An amount with what it rests on. */
export class AmountOfPotDto extends PotDto {
  @ApiProperty({
    description: 'Whole euro cents.',
    type: 'integer',
    format: 'int64',
    minimum: 1,
    maximum: 100_000_000_000_00,
    example: 2_500_000_00,
  })
  @IsInt({ message: 'Een bedrag is een geheel aantal centen.' })
  @Min(1, { message: 'Een bedrag is hoger dan € 0,00.' })
  @Max(100_000_000_000_00, { message: 'Dit bedrag is te hoog.' })
  cents!: number;

  @ApiProperty({
    description: 'The published decision it stands in. No personal data.',
    maxLength: 200,
    example: 'Stcrt. 2022, 34833',
  })
  @IsString()
  @Length(3, 200, { message: 'Noem het besluit in 3 tot 200 tekens.' })
  source!: string;

  @ApiProperty({
    description: 'The day it counts from.',
    type: String,
    format: 'date',
    example: '2022-01-01',
  })
  @IsLocalDate()
  effectiveOn!: LocalDate;
}

export class ProposalIdDto {
  @ApiProperty({ description: 'The proposal that waits for a second person.', type: String, format: 'uuid' })
  proposalId!: string;
}
