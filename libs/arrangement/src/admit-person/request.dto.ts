import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class AdmitPersonDto {
  @ApiProperty({ description: 'Day of admission.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  admittedOn!: LocalDate;
}
