import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { VAT_BASES } from '../domain/codes';
import { MoneyDto } from '../http/money.dto';
import { IsLocalDate } from '../http/validators';
import type { ReceiveQuote } from './decide';

export class ReceiveQuoteDto {
  @ApiProperty({
    description: 'Organisation that quotes; never a person.',
    example: 'Opleider BV',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  provider!: string;

  @ApiPropertyOptional({ description: 'Provider of the register.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  providerId?: Uuid;

  @ApiProperty({ description: 'What it asks.', type: MoneyDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  amount!: MoneyDto;

  @ApiProperty({ description: 'VAT basis of the amount.', enum: VAT_BASES, example: 'incl' })
  @IsIn(VAT_BASES)
  vat!: (typeof VAT_BASES)[number];

  @ApiPropertyOptional({
    description: 'VAT rate in whole percents.',
    type: 'integer',
    minimum: 0,
    maximum: 100,
    example: 21,
  })
  @IsOptional()
  @IsInt({ message: 'Een percentage is een heel getal.' })
  @Min(0)
  @Max(100)
  vatPercent?: number;

  @ApiProperty({ description: 'Day of the quote.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  receivedOn!: LocalDate;

  @ApiPropertyOptional({ description: 'The quote in the file.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: Uuid;
}

export class QuoteReceivedDto {
  @ApiProperty({ description: 'Id of the quote.', type: String, format: 'uuid' })
  quoteId!: string;
}

export function quoteOf(body: ReceiveQuoteDto): Omit<ReceiveQuote, 'itemId'> {
  const { provider, providerId, amount, vat, vatPercent, receivedOn, documentId } = body;
  return {
    provider,
    amountCents: amount.cents,
    vat,
    receivedOn,
    ...(providerId === undefined ? {} : { providerId }),
    ...(vatPercent === undefined ? {} : { vatPercent }),
    ...(documentId === undefined ? {} : { documentId }),
  };
}
