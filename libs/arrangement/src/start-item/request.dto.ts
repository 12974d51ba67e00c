import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class StartItemDto {
  @ApiProperty({
    description: 'First day it really took place.',
    type: String,
    format: 'date',
    example: '2022-03-15',
  })
  @IsLocalDate()
  startedOn!: LocalDate;
}
