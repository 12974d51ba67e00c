import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import type { Correctable } from '../domain/correction.rule';
import { CORRECTABLE, CORRECTED_VALUE, CORRECTION_REASONS } from '../domain/daily-codes';

export class RequestCorrectionDto {
  @ApiProperty({ description: 'What is not right.', enum: CORRECTABLE, example: 'unemployed-from' })
  @IsIn(CORRECTABLE, { message: 'Dit gegeven kunt u niet zo corrigeren.' })
  fact!: Correctable;

  @ApiPropertyOptional({
    description: 'The item (item-period) or the contact moment (contact-held-on).',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  subjectId?: Uuid;

  @ApiProperty({
    description:
      'What it should be: a date (JJJJ-MM-DD), a period (JJJJ-MM-DD/JJJJ-MM-DD) or a code of the fact’s own list.',
    example: '2022-01-15',
    maxLength: 40,
  })
  @Matches(CORRECTED_VALUE, {
    message: 'Geef een datum (JJJJ-MM-DD), een periode of een waarde van de lijst.',
  })
  to!: string;

  @ApiProperty({ description: 'Why.', enum: CORRECTION_REASONS, example: 'wrong-information' })
  @IsIn(CORRECTION_REASONS, { message: 'Kies een reden van de lijst.' })
  reason!: (typeof CORRECTION_REASONS)[number];

  @ApiProperty({
    description: 'In words; sealed.',
    example: 'Op het contract staat 15 januari.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000, { message: 'Schrijf in 1 tot 1.000 tekens waarom.' })
  explanation!: string;
}

export class CorrectionDto {
  @ApiProperty({ description: 'The correction.', type: String, format: 'uuid' })
  correctionId!: string;
}
