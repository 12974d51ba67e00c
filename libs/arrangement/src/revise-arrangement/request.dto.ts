import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { REVISION_REASONS } from '../domain/plan-codes';
import { IsLocalDate } from '../http/validators';

export class ReviseArrangementDto {
  @ApiProperty({
    description: 'Version of the plan that takes the place of the one in force.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
    example: 3,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  planVersion!: number;

  @ApiProperty({ description: 'Day it is set.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  setOn!: LocalDate;

  @ApiProperty({
    description: 'Why the plan changes (R028).',
    enum: REVISION_REASONS,
    example: 'wish-of-person',
  })
  @IsIn(REVISION_REASONS)
  reason!: (typeof REVISION_REASONS)[number];

  @ApiProperty({
    description: 'The reason in words.',
    minLength: 1,
    maxLength: 2000,
    example: 'De persoon wil toch liever de techniek in.',
  })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}
