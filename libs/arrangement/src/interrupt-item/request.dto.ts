import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { INTERRUPTION_REASONS } from '../domain/item-codes';
import { IsLocalDate } from '../http/validators';
import type { InterruptItem } from './decide';

export class InterruptItemDto {
  @ApiProperty({ description: 'Why.', enum: INTERRUPTION_REASONS, example: 'illness' })
  @IsIn(INTERRUPTION_REASONS)
  reason!: (typeof INTERRUPTION_REASONS)[number];

  @ApiProperty({ description: 'In words.', example: 'Ligt in het ziekenhuis.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  explanation!: string;

  @ApiProperty({
    description: 'First day it did not go on.',
    type: String,
    format: 'date',
    example: '2022-04-01',
  })
  @IsLocalDate()
  interruptedOn!: LocalDate;

  @ApiProperty({
    description: 'Day it is expected to go on.',
    type: String,
    format: 'date',
    example: '2022-04-15',
  })
  @IsLocalDate()
  expectedResumeOn!: LocalDate;
}

export function interruptionOf(body: InterruptItemDto): Omit<InterruptItem, 'itemId'> {
  const { reason, explanation, interruptedOn, expectedResumeOn } = body;
  return { reason, explanation, interruptedOn, expectedResumeOn };
}
