import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from './validators';

export class LastDayDto {
  @ApiProperty({ description: 'Last day it holds.', type: String, format: 'date', example: '2022-12-31' })
  @IsLocalDate()
  lastDay!: LocalDate;
}
