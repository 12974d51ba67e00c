import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { RESULT_KINDS } from '../domain/end-codes';
import { IsLocalDate } from './validators';

/** What work and an own business tell alike (R023, R137). */
export class ResultDto {
  @ApiProperty({
    description: 'Straight to work, or after a time on benefit (R023).',
    enum: RESULT_KINDS,
    example: 'without-benefit',
  })
  @IsIn(RESULT_KINDS)
  kind!: (typeof RESULT_KINDS)[number];

  @ApiProperty({ description: 'First day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  startsOn!: LocalDate;

  @ApiPropertyOptional({
    description:
      'Last day of the former job; without it the day before the reported first day of unemployment.',
    type: String,
    format: 'date',
  })
  @IsOptional()
  @IsLocalDate()
  jobEndedOn?: LocalDate;

  @ApiProperty({ description: 'Expected to last longer than half a year (R137).', example: true })
  @IsBoolean()
  longerThanHalfYear!: boolean;
}
