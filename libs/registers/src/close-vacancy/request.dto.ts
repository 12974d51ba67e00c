import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { VACANCY_CLOSE_REASONS } from '../domain/codes';

export class CloseVacancyDto {
  @ApiProperty({ description: 'Why it closes.', enum: VACANCY_CLOSE_REASONS, example: 'filled' })
  @IsIn(VACANCY_CLOSE_REASONS)
  reason!: (typeof VACANCY_CLOSE_REASONS)[number];
}
