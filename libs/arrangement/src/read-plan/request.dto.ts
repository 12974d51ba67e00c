import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class PlanQueryDto {
  @ApiPropertyOptional({
    description: 'A version that was set, or the draft.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  version?: number;

  @ApiPropertyOptional({
    description: 'The version that was in force on this day (R028).',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;
}
