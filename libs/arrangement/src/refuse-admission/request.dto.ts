import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { NOTIFIED_HOW, REFUSAL_REASONS } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class RefuseAdmissionDto {
  @ApiProperty({ description: 'Reason of the refusal.', enum: REFUSAL_REASONS, example: 'before-hard-date' })
  @IsIn(REFUSAL_REASONS)
  reason!: (typeof REFUSAL_REASONS)[number];

  @ApiProperty({ description: 'Motivation, in words the person understands.', maxLength: 1500 })
  @IsString()
  @Length(1, 1500)
  motivation!: string;

  @ApiProperty({ description: 'Day of the decision.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  refusedOn!: LocalDate;

  @ApiProperty({ description: 'How the person was told (R141).', enum: NOTIFIED_HOW, example: 'letter' })
  @IsIn(NOTIFIED_HOW)
  notifiedHow!: (typeof NOTIFIED_HOW)[number];

  @ApiProperty({
    description: 'Day the person was told; the objection term runs from here.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  notifiedOn!: LocalDate;
}
