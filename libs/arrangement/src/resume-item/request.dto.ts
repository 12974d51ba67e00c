import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class ResumeItemDto {
  @ApiProperty({ description: 'First day it goes on.', type: String, format: 'date', example: '2022-04-14' })
  @IsLocalDate()
  resumedOn!: LocalDate;
}
