import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { WITHDRAWAL_REASONS } from '../domain/document-codes';

export class WithdrawDocumentDto {
  @ApiProperty({
    description: 'Why it does not belong here.',
    enum: WITHDRAWAL_REASONS,
    example: 'wrong-document',
  })
  @IsIn(WITHDRAWAL_REASONS)
  reason!: (typeof WITHDRAWAL_REASONS)[number];

  @ApiProperty({
    description: 'What was wrong, in words.',
    example: 'Dit is de offerte van een andere cursus.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000, { message: 'Een toelichting heeft 1 tot 1.000 tekens.' })
  explanation!: string;
}
