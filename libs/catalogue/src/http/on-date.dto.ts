import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';

export class OnDateDto {
  @ApiPropertyOptional({
    description: 'The date the answer is for; today (of the business clock) when left out.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsOptional()
  @IsLocalDate()
  on?: LocalDate;
}
