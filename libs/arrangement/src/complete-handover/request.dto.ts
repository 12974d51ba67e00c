import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class CompleteHandoverDto {
  @ApiProperty({
    description: 'Day the new executor spoke the person.',
    type: String,
    format: 'date',
    example: '2022-03-10',
  })
  @IsLocalDate()
  contactHeldOn!: LocalDate;
}
