import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { NOTIFIED_HOW } from '../domain/codes';
import { STOP_REASONS, STOPPED_BY } from '../domain/item-codes';
import { IsLocalDate } from '../http/validators';
import type { StopItem } from './decide';

export class StopItemDto {
  @ApiProperty({
    description: 'Who stopped it; by the executor it is a decision in law (R141).',
    enum: STOPPED_BY,
    example: 'person',
  })
  @IsIn(STOPPED_BY)
  by!: (typeof STOPPED_BY)[number];

  @ApiProperty({ description: 'Why.', enum: STOP_REASONS, example: 'found-work' })
  @IsIn(STOP_REASONS)
  reason!: (typeof STOP_REASONS)[number];

  @ApiProperty({ description: 'In words.', example: 'Zij begint bij een werkgever.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000)
  explanation!: string;

  @ApiProperty({ description: 'Last day.', type: String, format: 'date', example: '2022-05-01' })
  @IsLocalDate()
  stoppedOn!: LocalDate;

  @ApiPropertyOptional({
    description: 'How the person was told; asked when the executor stops it.',
    enum: NOTIFIED_HOW,
    example: 'letter',
  })
  @IsOptional()
  @IsIn(NOTIFIED_HOW)
  notifiedHow?: (typeof NOTIFIED_HOW)[number];

  @ApiPropertyOptional({
    description: 'When the person was told; the term to object runs from it.',
    type: String,
    format: 'date',
    example: '2022-05-02',
  })
  @IsOptional()
  @IsLocalDate()
  notifiedOn?: LocalDate;
}

export function stopOf(body: StopItemDto): Omit<StopItem, 'itemId'> {
  const { by, reason, explanation, stoppedOn, notifiedHow, notifiedOn } = body;
  return {
    by,
    reason,
    explanation,
    stoppedOn,
    ...(notifiedHow === undefined ? {} : { notifiedHow }),
    ...(notifiedOn === undefined ? {} : { notifiedOn }),
  };
}
