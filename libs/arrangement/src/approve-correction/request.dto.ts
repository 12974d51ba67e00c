import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class ApproveCorrectionDto {
  @ApiProperty({
    description: 'From which day the corrected value counts.',
    type: String,
    format: 'date',
    example: '2022-02-01',
  })
  @IsLocalDate()
  effectiveOn!: LocalDate;
}
