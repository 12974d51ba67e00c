import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches } from 'class-validator';
import { IsLocalDate } from '@meereis/commands';
import type { Instant, LocalDate } from '@meereis/kernel';
import { CASH_BASES, FUND_BASES } from '../domain/codes';
import { PotDto } from '../http/pot.dto';

const cents = (description: string) =>
  ApiProperty({ description, type: 'integer', format: 'int64', example: 2_500_000_00 });
const day = (description: string) => ApiProperty({ description, type: String, format: 'date' });
const text = (description: string) => ApiProperty({ description });

export class AsOfDto {
  @ApiPropertyOptional({
    description: 'Counts what is in force on this day; today (of the business clock) when left out.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;

  @ApiPropertyOptional({
    description: 'Counts what had been recorded by this moment, in UTC; now when left out (R065).',
    type: String,
    format: 'date-time',
    example: '2022-03-01T09:00:00.000Z',
    maxLength: 24,
  })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, {
    message: 'Dit is geen moment in UTC (JJJJ-MM-DDTUU:MM:SS.mmmZ).',
  })
  @IsISO8601({ strict: true }, { message: 'Dit is geen bestaand moment.' })
  knownAt?: Instant;
}

export class BudgetPhaseDto {
  @ApiProperty({ description: 'Phase of the ministry’s decision.', type: 'integer' })
  phase!: number;
  @cents('Amount of this phase, in whole euro cents.')
  cents!: number;
  @day('The day it counts from.')
  on!: string;
  @text('The published decision it stands in.')
  source!: string;
  @text('Version of the scheme it rests on (R052).')
  schemeVersion!: string;
}

export class RegionBalanceDto {
  @ApiProperty({ description: 'Labour-market region.', example: 'AM13' })
  region!: string;
  @cents('Allocated to it, in whole euro cents.')
  allocatedCents!: number;
  @ApiProperty({ description: 'By phase.', type: [BudgetPhaseDto] })
  phases!: readonly BudgetPhaseDto[];
}

class BasesDto {
  @ApiProperty({
    description: 'Amounts on different bases are never added up (R062).',
    enum: FUND_BASES,
  })
  fundBasis!: (typeof FUND_BASES)[number];
  @ApiProperty({ description: 'Opening or cash basis (R063).', enum: CASH_BASES })
  cashBasis!: (typeof CASH_BASES)[number];
  @ApiProperty({ description: 'Of a trial or a demonstration: no money stands behind it.' })
  fictitious!: boolean;
  @text('The published decision it stands in.')
  source!: string;
  @text('Version of the scheme it rests on (R052).')
  schemeVersion!: string;
}

export class PotBalanceDto extends IntersectionType(PotDto, BasesDto) {
  @cents('National amount, in whole euro cents.')
  totalCents!: number;
  @cents('Allocated to regions.')
  allocatedCents!: number;
  @cents('Not allocated to any region.')
  freeCents!: number;
  @ApiProperty({ description: 'By region, in order of their codes.', type: [RegionBalanceDto] })
  regions!: readonly RegionBalanceDto[];
}

export class BudgetProposalDto extends PotDto {
  @ApiProperty({ description: 'The proposal.', type: String, format: 'uuid' })
  proposalId!: string;
  @ApiProperty({
    description: 'A national amount, or a phase of a region.',
    enum: ['total', 'allocation'],
  })
  kind!: 'total' | 'allocation';
  @cents('Amount, in whole euro cents.')
  cents!: number;
  @day('The day it counts from.')
  on!: string;
  @ApiPropertyOptional({ description: 'Of an allocation.', example: 'AM13' })
  region?: string;
  @ApiPropertyOptional({ description: 'Of an allocation.', type: 'integer' })
  phase?: number;
  @text('The published decision it stands in.')
  source!: string;
  @ApiProperty({ description: 'Account of who proposed it.', type: String, format: 'uuid' })
  proposedBy!: string;
}

export class BudgetDto {
  @ApiProperty({ description: 'The catalogue’s id of the scheme.', example: 'rmt-crisisdienstverlening' })
  scheme!: string;
  @ApiProperty({ description: 'Every year and part with a national amount.', type: [PotBalanceDto] })
  pots!: readonly PotBalanceDto[];
  @ApiProperty({ description: 'What waits for a second person.', type: [BudgetProposalDto] })
  proposals!: readonly BudgetProposalDto[];
}
