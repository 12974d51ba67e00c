import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../../http/validators';

const REVISION_MAX = 1_000_000;

export class PastCaseQueryDto {
  @ApiPropertyOptional({
    description: 'As it was after this event.',
    type: 'integer',
    minimum: 0,
    maximum: REVISION_MAX,
    example: 3,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(REVISION_MAX)
  revision?: number;

  @ApiPropertyOptional({
    description: 'As it was known at the end of this day.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  knownOn?: LocalDate;

  @ApiPropertyOptional({
    description: 'With only what counted up to and including this day.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  effectiveOn?: LocalDate;
}

export class WhatChangedQueryDto {
  @ApiPropertyOptional({
    description: 'Revision to compare with; by default the one before.',
    type: 'integer',
    minimum: -1,
    maximum: REVISION_MAX,
    example: 2,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-1)
  @Max(REVISION_MAX)
  from?: number;

  @ApiProperty({
    description: 'Revision that is compared.',
    type: 'integer',
    minimum: 0,
    maximum: REVISION_MAX,
    example: 3,
  })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(REVISION_MAX)
  to!: number;
}

export class ChangeDto {
  @ApiProperty({ description: 'Where in the case file.', example: 'goal/description' })
  path!: string;
  @ApiProperty({ description: 'What it is called.', example: 'Doel: omschrijving' })
  label!: string;
  @ApiPropertyOptional({ description: 'What stood there, as shown; absent when nothing did.' })
  before?: string;
  @ApiPropertyOptional({ description: 'What stands there now; absent when nothing does.' })
  after?: string;
}

export class WhatChangedDto {
  @ApiProperty({ description: 'Revision before; -1 before the case began.', type: 'integer' })
  from!: number;
  @ApiProperty({ description: 'Revision after.', type: 'integer' })
  to!: number;
  @ApiProperty({ description: 'Every difference, in the order of the case file.', type: [ChangeDto] })
  changes!: readonly ChangeDto[];
}
