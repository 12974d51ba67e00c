import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, Length, ValidateIf } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { NOTIFIED_HOW } from '../domain/codes';
import { OBJECTION_OUTCOMES } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class DecideObjectionDto {
  @ApiProperty({ description: 'What is decided.', enum: OBJECTION_OUTCOMES, example: 'founded' })
  @IsIn(OBJECTION_OUTCOMES)
  outcome!: (typeof OBJECTION_OUTCOMES)[number];

  @ApiProperty({ description: 'Motivation, in words the person understands.', maxLength: 1500 })
  @IsString()
  @Length(1, 1500)
  motivation!: string;

  @ApiProperty({ description: 'Day of the decision.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  decidedOn!: LocalDate;

  @ApiPropertyOptional({
    description: 'How the person was told; with the day, or both later.',
    enum: NOTIFIED_HOW,
    example: 'letter',
  })
  @ValidateIf(({ notifiedHow, notifiedOn }: DecideObjectionDto) => given(notifiedHow) || given(notifiedOn))
  @IsIn(NOTIFIED_HOW, { message: 'Geef aan hoe het besluit is bekendgemaakt, samen met de datum.' })
  notifiedHow?: (typeof NOTIFIED_HOW)[number];

  @ApiPropertyOptional({
    description: 'Day the person was told; the term for an appeal runs from here.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @ValidateIf(({ notifiedHow, notifiedOn }: DecideObjectionDto) => given(notifiedHow) || given(notifiedOn))
  @IsLocalDate()
  notifiedOn?: LocalDate;
}

function given(value: unknown): boolean {
  return value !== undefined;
}
