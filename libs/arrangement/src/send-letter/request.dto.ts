import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import { CHANNELS } from '../domain/document-codes';
import { LETTER_DECISIONS, type LetterDecision } from '../letters/content.rule';
import { LETTERS, type LetterKind } from '../letters/letter';

export class SendLetterDto {
  @ApiProperty({ description: 'Which letter.', enum: LETTERS, example: 'plan' })
  @IsIn(LETTERS, { message: 'Dit is geen soort brief.' })
  letter!: LetterKind;

  @ApiPropertyOptional({
    description: 'The appointment an invitation or a reminder is about.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  appointmentId?: Uuid;

  @ApiPropertyOptional({ description: 'The decision a decision letter tells.', enum: LETTER_DECISIONS })
  @IsOptional()
  @IsIn(LETTER_DECISIONS, { message: 'Dit is geen soort besluit.' })
  decision?: LetterDecision;

  @ApiPropertyOptional({ description: 'The stopped item a decision is about.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  itemId?: Uuid;

  @ApiPropertyOptional({
    description: 'How it goes out; by default as the person prefers.',
    enum: CHANNELS,
    example: 'post',
  })
  @IsOptional()
  @IsIn(CHANNELS, { message: 'Dit is geen manier van versturen.' })
  channel?: (typeof CHANNELS)[number];
}

export class LetterSentDto {
  @ApiProperty({ description: 'The letter as a document of the case.', type: String, format: 'uuid' })
  documentId!: string;
  @ApiProperty({ description: 'SHA-256 of the letter.', example: 'a'.repeat(64) })
  sha256!: string;
  @ApiProperty({ description: 'How it goes out.', enum: CHANNELS, example: 'post' })
  channel!: string;
  @ApiProperty({ description: 'Template it was made from.', enum: LETTERS, example: 'plan' })
  template!: string;
  @ApiProperty({ description: 'Version of the template.', type: 'integer', example: 1 })
  templateVersion!: number;
  @ApiPropertyOptional({
    description: 'Shown when the address is secret and so stands not on the letter (R146).',
    example: 'Het adres is geheim en staat niet op de brief. Vul het zelf in, buiten dit systeem.',
  })
  notice?: string;
}
