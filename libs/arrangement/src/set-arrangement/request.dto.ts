import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class SetArrangementDto {
  @ApiProperty({
    description: 'Version of the plan that is set.',
    type: 'integer',
    minimum: 1,
    maximum: 10000,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  planVersion!: number;

  @ApiProperty({ description: 'Day it is set.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  setOn!: LocalDate;
}
