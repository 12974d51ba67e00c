import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { RECOGNITION_END_REASONS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class EndRecognitionDto {
  @ApiProperty({
    description: 'Why it ends; one entered in error never held.',
    enum: RECOGNITION_END_REASONS,
    example: 'withdrawn',
  })
  @IsIn(RECOGNITION_END_REASONS)
  reason!: (typeof RECOGNITION_END_REASONS)[number];

  @ApiPropertyOptional({
    description: 'Last day it held; not for one entered in error.',
    type: String,
    format: 'date',
    example: '2022-02-28',
  })
  @IsOptional()
  @IsLocalDate()
  lastDay?: LocalDate;
}
