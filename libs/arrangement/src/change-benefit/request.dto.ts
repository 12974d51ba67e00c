import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { BENEFITS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class ChangeBenefitDto {
  @ApiProperty({ description: 'The new benefit situation.', enum: BENEFITS, example: 'ww' })
  @IsIn(BENEFITS)
  to!: (typeof BENEFITS)[number];

  @ApiProperty({
    description: 'First day of the new situation.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  changedOn!: LocalDate;
}
