import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, Length, ValidateIf } from 'class-validator';
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

  @ApiPropertyOptional({
    description: 'How the person was told (R141); with the day, or both later.',
    enum: NOTIFIED_HOW,
    example: 'letter',
  })
  @ValidateIf(({ notifiedHow, notifiedOn }: RefuseAdmissionDto) => given(notifiedHow) || given(notifiedOn))
  @IsIn(NOTIFIED_HOW, { message: 'Geef aan hoe het besluit is bekendgemaakt, samen met de datum.' })
  notifiedHow?: (typeof NOTIFIED_HOW)[number];

  @ApiPropertyOptional({
    description: 'Day the person was told; the objection term runs from here.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @ValidateIf(({ notifiedHow, notifiedOn }: RefuseAdmissionDto) => given(notifiedHow) || given(notifiedOn))
  @IsLocalDate()
  notifiedOn?: LocalDate;
}

function given(value: unknown): boolean {
  return value !== undefined;
}
