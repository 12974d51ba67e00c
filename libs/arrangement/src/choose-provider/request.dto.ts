import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';
import type { ChooseProvider } from './decide';

export class ChooseProviderDto {
  @ApiProperty({ description: 'The quote that is chosen.', type: String, format: 'uuid' })
  @IsUUID()
  quoteId!: Uuid;

  @ApiProperty({
    description: 'Why this one: price and quality.',
    example: 'Begint het eerst.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;

  @ApiPropertyOptional({
    description: 'Why there are fewer than three quotes.',
    example: 'Er is maar één opleider.',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  fewerQuotesReason?: string;

  @ApiProperty({ description: 'Day of the choice.', type: String, format: 'date', example: '2022-03-02' })
  @IsLocalDate()
  chosenOn!: LocalDate;
}

export function choiceOf(body: ChooseProviderDto): Omit<ChooseProvider, 'itemId'> {
  const { quoteId, reason, fewerQuotesReason, chosenOn } = body;
  return {
    quoteId,
    reason,
    chosenOn,
    ...(fewerQuotesReason === undefined ? {} : { fewerQuotesReason }),
  };
}
